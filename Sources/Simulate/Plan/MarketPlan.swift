package import Units

/// A market as the simulator sees it: a code and a clock.
package struct MarketPlan: Sendable {
  /// The ISO 3166 code, such as `US`.
  package let code: String
  /// The clock of the market; the zones of a market with several come from the defaults.
  package let zone: TimeZoneRules

  /// Describes a market.
  package init(code: String, zone: TimeZoneRules) {
    self.code = code
    self.zone = zone
  }
}
