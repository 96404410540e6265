import Registry

/// Which of its two families of calls TikTok is asked with.
enum TikTokWay: Hashable, Sendable {
  /// Automated campaigns, the newer family.
  case smartPlus
  /// Campaigns set up field by field, the older family.
  case manual

  /// The way for a campaign that is to be made.
  init(for order: PlatformOrder) {
    // Smart+ takes campaigns for apps, leads and sales on websites; nobody asks for the first two.
    self = order.campaign.objective == .conversion && !order.prefersManual ? .smartPlus : .manual
  }

  /// The way in which an object was made.
  init(_ object: KnownObject) {
    self = object.path.contains("/smart_plus/") ? .smartPlus : .manual
  }

  /// How the paths of its calls begin.
  var prefix: String { self == .smartPlus ? "smart_plus/" : "" }
}
