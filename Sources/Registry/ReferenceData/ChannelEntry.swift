import Tables

/// A place where ads are shown.
struct ChannelEntry: ReferenceEntry {
  let identifier: String
  let name: String
  let code: String
  let group: ChannelGroup
  let platform: Platform

  init(
    _ identifier: String, _ name: String, _ code: String, _ group: ChannelGroup,
    through platform: Platform
  ) {
    self.identifier = identifier
    self.name = name
    self.code = code
    self.group = group
    self.platform = platform
  }

  static var table: Table { Registry.channels }

  var key: String { identifier }

  var values: KeyValuePairs<String, Value> {
    [
      "platform_name": .text(name), "api_identifier": .text(identifier),
      "platform_code": .text(code), "channel_group": .text(group.rawValue),
      "delivered_by": .text(platform.rawValue),
    ]
  }

  static let all: [ChannelEntry] = [
    .init("meta", "Meta", "META", .social, through: .meta),
    .init("tiktok", "TikTok", "TIKTOK", .social, through: .tikTok),
    .init("cm360", "Campaign Manager 360", "CM360", .adServing, through: .campaignManager360),
    .init("dv360", "Display & Video 360", "DV360", .programmatic, through: .displayVideo360),
    .init("youtube", "YouTube", "YOUTUBE", .onlineVideo, through: .displayVideo360),
    .init("netflix", "Netflix", "NETFLIX", .streamingTV, through: .displayVideo360),
    .init("ctv", "Connected TV", "CTV", .streamingTV, through: .displayVideo360),
  ]
}
