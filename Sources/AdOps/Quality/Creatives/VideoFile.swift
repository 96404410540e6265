import Registry
import Tables

/// What is wrong with the file of a video, after Netflix's specification (domain 5.1).
struct VideoFile {
  private let row: Row
  private let limits: QualityLimits

  init(_ row: Row, _ limits: QualityLimits) {
    self.row = row
    self.limits = limits
  }

  /// What every player needs: container, codec, whole frames, constant rate, size.
  var always: [String] { container + codec + frames + size }

  /// What a television needs besides: length, resolution, data rate, colour, sound.
  var onTelevision: [String] { duration + resolution + rate + colour + sound + boxing }

  private func choice<Choice: EnumeratedValue>(_ column: String, _ type: Choice.Type) -> Choice? {
    row.choice(column, as: type)
  }

  private func one<Choice: EnumeratedValue>(_ column: String, of values: [Choice]) -> [String] {
    guard let value = choice(column, Choice.self), !values.contains(value) else { return [] }
    return [
      "\(column) is \(value.rawValue), not \(values.map(\.rawValue).joined(separator: " or "))"
    ]
  }

  private var container: [String] {
    let types = one("mime_type", of: [MIMEType.mp4, .quickTime])
    guard let mime = choice("mime_type", MIMEType.self),
      let format = choice("file_format", FileFormat.self), format != mime.fileFormat
    else { return types }
    return types + ["file_format is \(format.rawValue), and mime_type is \(mime.rawValue)"]
  }

  private var codec: [String] {
    let h264 = choice("video_codec_h264_profile", H264Profile.self)
    let proRes = choice("video_codec_prores_profile", ProResProfile.self)
    let chroma = choice("chroma_subsampling", ChromaSubsampling.self)
    switch (h264, proRes) {
    case (nil, nil): return ["it is coded neither as H.264 nor as ProRes"]
    case (_?, _?): return ["it cannot be coded as H.264 and as ProRes"]
    case (_?, nil):
      let profile = one("video_codec_h264_profile", of: [H264Profile.high, .main, .baseline])
      return profile + (chroma == .yuv420 ? [] : ["H.264 has chroma_subsampling YUV_4_2_0"])
    case (nil, _?):
      let profile = one(
        "video_codec_prores_profile",
        of: [ProResProfile.proRes422HQ, .proRes422, .proRes422LT])
      return profile + (chroma == .yuv422 ? [] : ["ProRes has chroma_subsampling YUV_4_2_2"])
    }
  }

  private var frames: [String] {
    one("frame_rate", of: [.fps23Point976, .fps24, .fps25, .fps29Point97, FrameRate.fps30])
      + one("frame_rate_mode", of: [FrameRateMode.constant])
      + one("scan_type", of: [ScanType.progressive])
  }

  private var size: [String] {
    guard let bytes = row["file_size_bytes"].integer, bytes > limits.videoBytes else { return [] }
    return ["file_size_bytes is \(bytes), above \(limits.videoBytes)"]
  }

  private var duration: [String] {
    guard let placement = choice("placement", Placement.self),
      let seconds = row["duration_seconds"].integer, !placement.durations.contains(seconds)
    else { return [] }
    let known = placement.durations.map(String.init).joined(separator: ", ")
    return ["duration_seconds is \(seconds), and \(placement.rawValue) takes \(known)"]
  }

  private var resolution: [String] {
    let isLive = choice("placement", Placement.self) == .live
    let known: [[Int64]] = isLive ? [[1_920, 1_080]] : [[1_920, 1_080], [1_280, 720]]
    let found = [row["width"].integer ?? 0, row["height"].integer ?? 0]
    let texts = known.map { "\($0[0])x\($0[1])" }.joined(separator: " or ")
    return (known.contains(found) ? [] : ["it has \(found[0])x\(found[1]) pixels, not \(texts)"])
      + one("aspect_ratio", of: [AspectRatio.wide16To9])
  }

  private var rate: [String] {
    let isProRes = choice("video_codec_prores_profile", ProResProfile.self) != nil
    let least = isProRes ? Defaults.proResLeastRate : Defaults.h264LeastRate
    let isFull = (row["height"].integer ?? 1_080) > 720
    guard let rate = row["bitrate_kbps"].integer, let limit = least[isFull ? "1080" : "720"],
      rate <= Int64(limit)
    else { return [] }
    return ["bitrate_kbps is \(rate), not above \(Int64(limit))"]
  }

  private var colour: [String] {
    one("color_primaries", of: [ColorPrimaries.bt709])
      + one("transfer_function", of: [TransferFunction.bt709])
  }

  private var sound: [String] {
    let sampling = row["audio_sample_rate_hz"].integer
    let target = Defaults.loudnessTarget.value
    let tolerance = Defaults.loudnessTolerance.value
    let loudness = row["loudness_lkfs"].real ?? target
    let isLoud = loudness < target - tolerance || loudness > target + tolerance
    return one("audio_codec", of: [.aacLC, AudioCodec.pcm])
      + one("audio_channels", of: [AudioChannels.stereo])
      + (sampling == 48_000 ? [] : ["audio_sample_rate_hz is \(sampling ?? 0), not 48000"])
      + (isLoud ? ["loudness_lkfs is \(loudness), more than \(tolerance) from \(target)"] : [])
  }

  private var boxing: [String] {
    row["safe_zone_ok"] == 0 ? ["text stands outside the safe zone"] : []
  }
}
