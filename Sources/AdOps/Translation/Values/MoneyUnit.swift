package import JSON
package import Units

/// In which unit and form a platform writes an amount.
package enum MoneyUnit: Hashable, Sendable {
  /// Whole numbers of the currency's smallest payable amount.
  case minorUnits(digits: Int)
  /// Numbers of the currency's unit with at most so many decimals.
  case units(decimals: Int)
  /// Millionths of the unit, as text.
  case micros
  /// Thousandths of millionths of the unit, as text.
  case nanos

  /// The amount as the platform writes it, or nothing where it has no exact form.
  package func write(_ amount: Money) -> JSONValue? {
    switch self {
    case .minorUnits(let digits):
      let unit = Money.minorUnit(digits: digits).micros
      return amount.micros % unit == 0 ? .integer(amount.micros / unit) : nil
    case .units(let decimals):
      guard amount.micros % Money.minorUnit(digits: decimals).micros == 0 else { return nil }
      return .number(amount.description)
    case .micros: return .string(String(amount.micros))
    case .nanos: return amount.multiplied(by: 1_000).map { .string(String($0.micros)) }
    }
  }

  /// The amount that a platform's number means, or nothing where it is none or has no exact form.
  package func read(_ value: JSONValue) -> Money? {
    switch self {
    case .minorUnits(let digits):
      guard let count = value.integer else { return nil }
      return Money.minorUnit(digits: digits).multiplied(by: count)
    case .units: return value.numberText.flatMap { try? Money(parsing: $0) }
    case .micros: return value.string.flatMap { Int64($0) }.map(Money.init(micros:))
    case .nanos:
      guard let nanos = value.string.flatMap({ Int64($0) }), nanos % 1_000 == 0 else { return nil }
      return Money(micros: nanos / 1_000)
    }
  }

  /// What the unit is, in words.
  var words: String {
    switch self {
    case .minorUnits(let digits): "whole numbers of \(Money.minorUnit(digits: digits))"
    case .units(let decimals): "at most \(decimals) decimals"
    case .micros: "millionths"
    case .nanos: "thousandths of millionths"
    }
  }
}
