import Tables

extension SpecType {
  /// What is bought, where and for whom.
  package static let lineItem: SpecType = {
    let table = Registry.lineItems
    return SpecType(
      "line_item", "What is bought, where and for whom.", table: table.name,
      keys: SpecKey.columns(
        of: table, keys: ["targeting_json": .targeting, "device_targets_json": .deviceTargets])
        + [
          SpecKey(
            "frequency_cap", .structure(.frequencyCap), "How often one viewer may see it.",
            aliases: ["frequency_caps"]),
          SpecKey(
            "flights", .list(.structure(.flight)), "When it runs; as its campaign by default."),
          SpecKey("creatives", .list(.structure(.creative)), "What is shown."),
        ])
  }()

  /// How often one viewer may see an ad.
  package static let frequencyCap = SpecType(
    "frequency_cap", "How often one viewer may see an ad.", table: "frequency_caps",
    keys: SpecKey.columns(of: Registry.frequencyCaps, aliases: ["max_impressions": ["count"]]))

  /// What is shown.
  package static let creative: SpecType = {
    let table = Registry.creatives
    return SpecType(
      "creative", "What is shown.", table: table.name, keys: SpecKey.columns(of: table),
      groups: [
        SpecGroup(
          "video_specs",
          [
            "width", "height", "frame_rate", "frame_rate_mode", "aspect_ratio", "scan_type",
            "video_codec_h264_profile", "video_codec_prores_profile", "chroma_subsampling",
            "color_primaries", "transfer_function", "bitrate_kbps",
          ]),
        SpecGroup(
          "audio_specs",
          [
            "audio_codec", "audio_channels", "audio_sample_rate_hz", "audio_bit_depth",
            "loudness_lkfs",
          ]),
        SpecGroup("file_properties", ["file_format", "file_size_bytes"]),
      ])
  }()

  /// By what a line item chooses its viewers.
  package static let targeting = SpecType(
    "targeting", TargetingKey.enumerationSummary,
    keys: TargetingKey.allCases.map { key in
      SpecKey(key.rawValue, .list(key.element), key.summary)
    })

  /// By what a line item chooses among devices of one kind.
  package static let deviceTargets = SpecType(
    "device_targets", DeviceTargetKey.enumerationSummary,
    keys: DeviceTargetKey.allCases.map { key in
      let column = Column(key.rawValue, .enumerated(key.values), key.summary)
      return SpecKey(key.rawValue, .list(.value(column)), key.summary)
    })
}
