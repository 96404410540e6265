import Registry
import Tables

/// Fills what is known of a creative's file, after Netflix's specification (domain.md 5.1).
///
/// Everything here follows from the file's address, so that one file has one description wherever it
/// is shown.
struct CreativeFile {
  let facts: CampaignFacts
  let mime: MIMEType
  let placement: Placement
  let duration: Int64
  let draws: Draws<AssetSlot>

  /// The largest file that is taken.
  static let mostBytes: Int64 = 500_000_000

  func fill(_ row: inout Completion) {
    row.put("checksum", .text(draws.hexadecimal64(.checksum)))
    row.fill("mime_type", mime)
    row.fill("duration_seconds", duration)
    row.fill("file_format", mime.fileFormat)
    row.fill("aspect_ratio", AspectRatio.wide16To9)
    row.fill("scan_type", ScanType.progressive)
    row.fill("frame_rate_mode", FrameRateMode.constant)
    row.fill("color_primaries", ColorPrimaries.bt709)
    row.fill("transfer_function", TransferFunction.bt709)
    row.fill("safe_zone_ok", true)
    let isSmall = placement != .live && placement != .pause && draws.chance(0.12, .resolution)
    row.fill("width", Value.integer(isSmall ? 1_280 : 1_920))
    row.fill("height", Value.integer(isSmall ? 720 : 1_080))
    if mime.isImage { fillImage(&row) } else { fillVideo(&row) }
  }

  private func fillImage(_ row: inout Completion) {
    row.fill("frame_rate", FrameRate.still)
    row.fill("video_codec_h264_profile", Value.null)
    row.fill("video_codec_prores_profile", Value.null)
    row.fill("chroma_subsampling", ChromaSubsampling.yuv444)
    row.fill("bitrate_kbps", Value.integer(0))
    // At most 200 KB (platforms.md 1.1.2).
    row.fill("file_size_bytes", Int64(draws.integer(in: 60_000...195_000, .bitrate)))
    row.fill("audio_codec", AudioCodec.silent)
    row.fill("audio_channels", AudioChannels.silent)
    row.fill("audio_sample_rate_hz", Value.integer(0))
    row.fill("audio_bit_depth", Value.integer(0))
    row.fill("loudness_lkfs", Value.real(-70))
  }

  private func fillVideo(_ row: inout Completion) {
    let isProRes = mime == .quickTime
    row.fill("frame_rate", frameRate)
    row.fill(
      "video_codec_h264_profile",
      isProRes ? nil : (draws.chance(0.85, .profile) ? H264Profile.high : .main).rawValue)
    let profiles: [(item: ProResProfile, weight: Double)] = [
      (.proRes422HQ, 0.4), (.proRes422, 0.4), (.proRes422LT, 0.2),
    ]
    row.fill(
      "video_codec_prores_profile", isProRes ? draws.pick(profiles, .profile).rawValue : nil)
    row.fill("chroma_subsampling", isProRes ? ChromaSubsampling.yuv422 : .yuv420)
    row.fill("audio_codec", isProRes ? AudioCodec.pcm : .aacLC)
    row.fill("audio_channels", AudioChannels.stereo)
    row.fill("audio_sample_rate_hz", Value.integer(48_000))
    row.fill("audio_bit_depth", Value.integer(isProRes ? 24 : 16))
    // Within two of -24, to a tenth.
    let offset = min(max(draws.normal(.loudness) * 0.6, -1.8), 1.8)
    row.fill("loudness_lkfs", Value.real(((-24 + offset) * 10).rounded() / 10))
    fillSize(&row, isProRes: isProRes)
  }

  /// Film on television where it runs at 60 hertz, 25 frames where it runs at 50.
  private var frameRate: FrameRate {
    let runsAt60: Set<String> = ["US", "CA", "MX", "BR", "JP", "KR", "TW", "PH", "CO", "PE"]
    let rates: [(item: FrameRate, weight: Double)] =
      runsAt60.contains(facts.market.code)
      ? [(.fps23Point976, 0.5), (.fps29Point97, 0.35), (.fps24, 0.05), (.fps30, 0.1)]
      : [(.fps25, 0.8), (.fps24, 0.2)]
    return draws.pick(rates, .frameRate)
  }

  /// The rate and the size follow from each other and the length; the wrapping adds a thousandth or two.
  private func fillSize(_ row: inout Completion, isProRes: Bool) {
    let seconds = max(1, row["duration_seconds"].integer ?? duration)
    let sound: Int64 = isProRes ? 2_304 : 192
    let isTall = (row["height"].integer ?? 1_080) > 720
    if !row.isGiven("bitrate_kbps"), let bytes = row.givenInteger("file_size_bytes") {
      row.fill("bitrate_kbps", min(max(1, bytes / 125 / seconds - sound), 10_000_000))
      return
    }
    let bounds: ClosedRange<Int> =
      switch (isProRes, isTall) {
      case (true, true): 82_000...110_000
      case (true, false): 44_000...60_000
      case (false, true): 12_500...24_000
      case (false, false): 8_500...12_000
      }
    row.fill("bitrate_kbps", Int64(draws.integer(in: bounds, .bitrate)))
    let rate = (row["bitrate_kbps"].integer ?? 0) + sound
    let wrapping = Int64(draws.integer(in: 1_000...2_000, .overhead))
    row.fill("file_size_bytes", size(rate * 125 * seconds, wrapping))
  }

  /// A stream and its wrapping, which is given in millionths of it.
  private func size(_ bytes: Int64, _ wrapping: Int64) -> Int64 {
    bytes + bytes / 1_000_000 * wrapping
  }
}
