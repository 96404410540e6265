/// How much is to be simulated, and how strong the supply is.
package struct PerformanceSpec: Hashable, Sendable {
  /// False when no hours are to be simulated.
  package var isGenerated: Bool
  /// True when hours that were simulated before are to be made anew.
  package var replaces: Bool
  /// The simulation ends after so many hours of the flight; nothing for all of them.
  package var hours: Int64?
  /// Offered supply as a multiple of what the budget needs; nothing for a drawn one.
  package var supplyMultiple: Double?

  /// Simulates every hour by default.
  package init(
    isGenerated: Bool = true, replaces: Bool = false, hours: Int64? = nil,
    supplyMultiple: Double? = nil
  ) {
    self.isGenerated = isGenerated
    self.replaces = replaces
    self.hours = hours
    self.supplyMultiple = supplyMultiple
  }
}
