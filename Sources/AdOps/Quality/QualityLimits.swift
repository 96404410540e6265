import Registry
package import Units

/// Where the rules draw their lines; amounts are in dollars and converted at fixed rates.
package struct QualityLimits: Hashable, Sendable {
  /// Largest budget of a day.
  package var dailyBudget = Self.dollars(Defaults.dailyBudgetLimit.value)
  /// Largest budget of a lifetime.
  package var lifetimeBudget = Self.dollars(Defaults.lifetimeBudgetLimit.value)
  /// Largest file of a video in bytes.
  package var videoBytes = Defaults.creativeMostBytes.integer
  /// Largest file of a pause ad in bytes.
  package var pauseBytes = Defaults.pauseMostBytes.integer
  /// Most characters of the words of a button.
  package var callToActionLetters = Int(Defaults.callToActionLetters.integer)

  /// Takes every limit from the defaults.
  package init() {}

  private static func dollars(_ value: Double) -> Money {
    Money(micros: Int64((value * Double(Money.microsPerUnit)).rounded()))
  }
}
