package import Tables

extension Registry {
  /// The spots and images that line items show.
  ///
  /// Nothing here says what a good creative is: what breaks a specification must be storable to be
  /// found.
  package static let creatives = Table(
    "creatives", .entity, "A spot or image that a line item shows.",
    columns: creativeIdentity + creativeFile + creativePicture + creativeSound
      + creativeInteraction + creativeTracking + Column.stamps,
    deletable: true)

  private static let creativeIdentity: [Column] = [
    .id(),
    .uid(),
    .streamKey(),
    .reference(
      "line_item_id", to: "line_items", "Line item that shows it.", onDelete: .cascade,
      input: .create),
    .text("name", "Name that people gave it.", .length(1...255), input: .always),
    .choice(
      "language", Language.self, "Language that it speaks.", default: .enUS, input: .always),
    .text("asset_url", "Where its file lies.", urlLength, input: .always),
    .text(
      "checksum", "SHA-256 of its file, in hexadecimal digits.", .pattern("[0-9a-f]{64}")),
  ]

  private static let creativeFile: [Column] = [
    .choice(
      "mime_type", MIMEType.self, "Media type of its file.", default: .mp4, input: .always),
    .integer(
      "duration_seconds", "Length; 0 for still images.", .range(0, 3_600), unit: "s", default: 30,
      input: .always),
    .choice(
      "qa_status", QAStatus.self, "How far its review has come.", default: .pending,
      input: .always),
    .choice(
      "placement", Placement.self, "Where in the programme it stands.", default: .preRoll,
      input: .always),
    .choice("file_format", FileFormat.self, "Format of its file.", default: .mp4, input: .always),
  ]

  private static let creativePicture: [Column] = [
    .integer(
      "width", "Width of the picture.", .range(1, 16_384), unit: "px", default: 1_920,
      input: .always),
    .integer(
      "height", "Height of the picture.", .range(1, 16_384), unit: "px", default: 1_080,
      input: .always),
    .choice(
      "frame_rate", FrameRate.self, "Frames a second.", default: .fps23Point976, input: .always),
    .choice(
      "frame_rate_mode", FrameRateMode.self, "Whether frames follow evenly.", default: .constant,
      input: .always),
    .choice(
      "aspect_ratio", AspectRatio.self, "Width by height.", default: .wide16To9, input: .always),
    .choice(
      "scan_type", ScanType.self, "How lines follow each other.", default: .progressive,
      input: .always),
    .choice(
      "video_codec_h264_profile", H264Profile.self, "Profile, if coded as H.264.", nullable: true,
      input: .always),
    .choice(
      "video_codec_prores_profile", ProResProfile.self, "Profile, if coded as ProRes.",
      nullable: true, input: .always),
    .choice(
      "chroma_subsampling", ChromaSubsampling.self, "How finely colour is sampled.",
      default: .yuv420, input: .always),
    .choice(
      "color_primaries", ColorPrimaries.self, "Colours that its numbers mean.", default: .bt709,
      input: .always),
    .choice(
      "transfer_function", TransferFunction.self, "Brightness that its numbers mean.",
      default: .bt709, input: .always),
    .integer(
      "bitrate_kbps", "Data a second; 0 for still images.", .range(0, 10_000_000), unit: "kbps",
      default: 15_000, input: .always),
    .integer(
      "file_size_bytes", "Size of its file.", .range(1, nil), unit: "B", input: .always),
  ]

  private static let creativeSound: [Column] = [
    .choice(
      "audio_codec", AudioCodec.self, "How its sound is coded.", default: .aacLC, input: .always),
    .choice(
      "audio_channels", AudioChannels.self, "From how many sides its sound comes.",
      default: .stereo, input: .always),
    .integer(
      "audio_sample_rate_hz", "Samples of sound a second; 0 without sound.", .range(0, 768_000),
      unit: "Hz", default: 48_000, input: .always),
    .integer(
      "audio_bit_depth", "Bits of a sample of sound; 0 without sound.", .range(0, 64),
      unit: "bit", default: 16, input: .always),
    .real(
      "loudness_lkfs", "Loudness over its whole length; -70 is silence.", .realRange(-70, 20),
      unit: "LKFS", default: -24.0, input: .always),
  ]

  private static let creativeInteraction: [Column] = [
    .boolean(
      "safe_zone_ok", "Whether text keeps away from the edges.", default: true, input: .always),
    .boolean("is_interactive", "Whether viewers can act on it.", default: false, input: .always),
    .json(
      "interactive_meta_json", "What viewers can do, if it is interactive.", nullable: true,
      input: .always),
    .boolean(
      "is_pause_ad", "Whether it shows while the viewer pauses.", default: false, input: .always),
    .text(
      "qr_code_url", "Where its code leads, if it has one.", urlLength, nullable: true,
      input: .always),
    .text(
      "overlay_cta_text", "Words of its button, if it has one.", .length(1...64), nullable: true,
      input: .always),
  ]

  private static let creativeTracking: [Column] = [
    .text(
      "ad_id", "Its Ad-ID: four letters of the advertiser, seven of the spot.", .length(1...32),
      input: .always),
    .text("landing_page_url", "Where a click leads.", urlLength, input: .always),
    .text(
      "click_tracker_url", "Who is told of a click, if anybody.", urlLength, nullable: true,
      input: .always),
    .text(
      "impression_tracker_url", "Who is told of an impression, if anybody.", urlLength,
      nullable: true, input: .always),
    .integer(
      "rotation_weight", "Its share among the creatives of the line item.", .range(1, 1_000),
      default: 1, input: .always),
  ]

  private static let urlLength = ColumnRule.length(1...2_048)
}
