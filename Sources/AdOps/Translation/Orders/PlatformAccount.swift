import Digest
package import Registry
package import Units

/// An account at a platform: its numbers, its clock, its lists.
package struct PlatformAccount: Sendable {
  /// Whose account it is.
  package let platform: Platform
  /// The number of the ad account or advertiser.
  package let identifier: String
  /// The number of the person in whose name calls are made, where paths name one.
  package let profile: String
  /// The page or identity in whose name ads speak.
  package let page: String
  /// The pixel that counts conversions.
  package let pixel: String
  /// The site on which placements are booked.
  package let site: String
  /// The group to which conversion tags are added.
  package let tagGroup: String
  /// The zone whose days and hours the account counts.
  package let timeZone: TimeZoneRules
  /// What the account pays with.
  package let currency: NeutralCurrency

  private let seed: String

  /// An account that exists in the sandbox alone; every number follows from the advertiser's key.
  package static func simulated(
    _ platform: Platform, advertiser: String, timeZone: TimeZoneRules, currency: NeutralCurrency
  ) -> PlatformAccount {
    PlatformAccount(
      platform, seed: platform.rawValue + "\u{1F}" + advertiser, timeZone: timeZone,
      currency: currency)
  }

  private init(
    _ platform: Platform, seed: String, timeZone: TimeZoneRules, currency: NeutralCurrency
  ) {
    self.platform = platform
    self.seed = seed
    self.timeZone = timeZone
    self.currency = currency
    identifier = Self.number(seed + "\u{1F}account", digits: 12)
    profile = Self.number(seed + "\u{1F}profile", digits: 7)
    page = Self.number(seed + "\u{1F}page", digits: 15)
    pixel = Self.number(seed + "\u{1F}pixel", digits: 15)
    site = Self.number(seed + "\u{1F}site", digits: 7)
    tagGroup = Self.number(seed + "\u{1F}tags", digits: 8)
  }

  /// The number of an entry in one of the platform's lists, or nothing where it has no such entry.
  ///
  /// Uploads belong to the account; everything else is the same for everybody.
  package func entry(_ value: String, of list: PlatformList) -> String? {
    switch list {
    case .videos, .images:
      Self.number(seed + "\u{1F}\(list.rawValue)\u{1F}" + value, digits: 15)
    case .interests where value == InterestCategory.general.rawValue: nil
    default: Self.number("\(platform.rawValue)\u{1F}\(list.rawValue)\u{1F}\(value)", digits: 8)
    }
  }

  /// So many digits that follow from a text; the first is not 0.
  static func number(_ text: String, digits: Int) -> String {
    let lowest = (1..<digits).reduce(UInt64(1)) { power, _ in power * 10 }
    return String(lowest + ContentHash(of: text).word % (9 * lowest))
  }
}
