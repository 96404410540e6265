package import Tables

extension Registry {
  /// Where ads are shown, and who launches them there.
  package static let channels = Table(
    "channels", .reference, "A place where ads are shown.",
    columns: [
      .id(),
      .uid(),
      .text("platform_name", "Name as people write it.", .length(1...100)),
      .text("api_identifier", "Name in programs and files.", .pattern("[a-z0-9_]{2,32}")),
      .text(
        "platform_code", "Code that stands in the names of campaigns.", .pattern("[A-Z0-9]{2,16}")),
      .choice("channel_group", ChannelGroup.self, "Kind of media that it sells."),
      .choice("delivered_by", Platform.self, "Platform through which its ads are launched."),
    ] + Column.stamps,
    unique: [["api_identifier"], ["platform_code"]])
}
