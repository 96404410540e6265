import Chance
import Units

/// What the common deviation of each market was before the hour for which it was last asked.
///
/// The line items of a campaign begin together as a rule, and finding one takes a thousand draws.
struct MarketMemories: Sendable {
  private var values: [PhiloxKey: (hour: Hour, value: Double)] = [:]

  /// The deviation of a market, or nothing where another hour was the last.
  func value(of stream: Stream, before hour: Hour) -> Double? {
    guard let known = values[stream.key], known.hour == hour else { return nil }
    return known.value
  }

  /// Notes the deviation of a market.
  mutating func note(_ value: Double, of stream: Stream, before hour: Hour) {
    values[stream.key] = (hour, value)
  }
}
