/// The country where a campaign runs.
package struct NeutralMarket: Hashable, Sendable {
  /// The alpha-2 code of ISO 3166.
  package let code: String
  /// The IANA name of the zone whose days its flights count.
  package let timeZone: String

  /// Describes a market.
  package init(code: String, timeZone: String) {
    self.code = code
    self.timeZone = timeZone
  }
}
