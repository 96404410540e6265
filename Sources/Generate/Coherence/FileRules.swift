import Registry
import Tables
import Units

/// What holds for the files of creatives (domain.md 5.1).
extension CoherenceRule {
  static let fileRules: [CoherenceRule] =
    pictureRules + soundRules + [
      .creative("file_type", "media type, format and ending of a file agree") { _, _, creative in
        guard let mime = creative.choice("mime_type", as: MIMEType.self) else { return false }
        let endings: [MIMEType: String] = [
          .mp4: ".mp4", .quickTime: ".mov", .png: ".png", .jpeg: ".jpg",
        ]
        return creative["file_format"] == .text(mime.fileFormat.rawValue)
          && endings[mime].map(creative["asset_url"].description.hasSuffix) ?? false
      },
      .creative("pause_image", "pause ads are still images, and nothing else is") {
        _, item, creative in
        let isImage = creative.choice("mime_type", as: MIMEType.self)?.isImage ?? false
        return isImage == (item.format == .pauseAds)
          && creative["is_pause_ad"] == .integer(isImage ? 1 : 0)
          && isImage == (creative["duration_seconds"] == 0)
      },
      .creative("file_size", "a file is as large as rate and length make it, and at most 500 MB") {
        _, _, creative in
        let bytes = creative["file_size_bytes"].integer ?? 0
        let seconds = creative["duration_seconds"].integer ?? 0
        guard seconds > 0 else { return (1...200_000).contains(bytes) }
        let stream = (creative["bitrate_kbps"].integer ?? 0) * 125 * seconds
        return bytes <= CreativeFile.mostBytes && bytes >= stream && bytes <= stream / 10 * 11
      },
      .creative("asset_host", "files lie on the network of the examples") { _, _, creative in
        creative["asset_url"].description.hasPrefix("https://cdn.example.com/assets/")
      },
    ]

  private static let pictureRules: [CoherenceRule] = [
    .creative("video_codec", "videos are H.264 in MP4 or ProRes in MOV, and images neither") {
      _, _, creative in
      let profiles = creative.values(of: [
        "video_codec_h264_profile", "video_codec_prores_profile",
      ])
      switch creative.choice("mime_type", as: MIMEType.self) {
      case .mp4:
        return profiles[1].isNull
          && ["HIGH", "MAIN", "BASELINE"].contains(profiles[0])
          && creative["chroma_subsampling"] == "YUV_4_2_0"
      case .quickTime:
        return profiles[0].isNull
          && ["PRORES_422_HQ", "PRORES_422", "PRORES_422_LT"].contains(profiles[1])
          && creative["chroma_subsampling"] == "YUV_4_2_2"
      default: return profiles.allSatisfy(\.isNull)
      }
    },
    .creative("resolution", "pictures are high definition, 16 to 9, progressive, in BT.709") {
      _, _, creative in
      let size = creative.values(of: ["width", "height"])
      return (size == [1_920, 1_080] || (size == [1_280, 720] && creative["placement"] != "LIVE"))
        && creative["aspect_ratio"] == "R16_9" && creative["scan_type"] == "PROGRESSIVE"
        && creative["color_primaries"] == "BT_709" && creative["transfer_function"] == "BT_709"
    },
    .creative("bitrate", "videos carry more than the least data a second of their kind") {
      _, _, creative in
      let rate = creative["bitrate_kbps"].integer ?? 0
      let isFull = creative["height"] == 1_080
      switch creative.choice("mime_type", as: MIMEType.self) {
      case .mp4: return rate > (isFull ? 12_000 : 8_000)
      case .quickTime: return rate > (isFull ? 80_000 : 42_000)
      default: return rate == 0
      }
    },
    .creative("frame_rate", "videos have a frame rate of film or of the market's television") {
      _, _, creative in
      let isImage = creative["bitrate_kbps"] == 0
      let rates: [Value] = isImage ? ["NONE"] : ["23_976", "24", "25", "29_97", "30"]
      return rates.contains(creative["frame_rate"]) && creative["frame_rate_mode"] == "CONSTANT"
    },
  ]

  private static let soundRules: [CoherenceRule] = [
    .creative("sound", "videos sound in stereo at 48 kHz, and images not at all") {
      _, _, creative in
      let sound = creative.values(of: [
        "audio_codec", "audio_channels", "audio_sample_rate_hz", "audio_bit_depth",
      ])
      switch creative.choice("mime_type", as: MIMEType.self) {
      case .mp4: return sound == ["AAC_LC", "STEREO", 48_000, 16]
      case .quickTime: return sound == ["PCM", "STEREO", 48_000, 24]
      default: return sound == ["NONE", "NONE", 0, 0]
      }
    },
    .creative("loudness", "videos are within two of -24 LKFS, and images silent") {
      _, _, creative in
      let loudness = creative["loudness_lkfs"].real ?? 0
      return creative["audio_codec"] == "NONE"
        ? loudness == -70 : (-26 ... -22).contains(loudness)
    },
  ]
}
