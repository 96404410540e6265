/// One cell as it is stored: what SQLite's strict tables can hold, and nothing else.
public enum Value: Hashable, Sendable {
  /// No value.
  case null
  /// Whole numbers, money in millionths, booleans as 0 and 1.
  case integer(Int64)
  /// A finite floating-point number.
  case real(Double)
  /// Text, dates, instants, enumerated values and JSON.
  case text(String)

  /// True for the absence of a value.
  public var isNull: Bool { self == .null }

  /// The whole number held, if it is one.
  public var integer: Int64? { if case .integer(let number) = self { number } else { nil } }

  /// The floating-point number held, if it is one.
  public var real: Double? { if case .real(let number) = self { number } else { nil } }

  /// The text held, if it is one.
  public var text: String? { if case .text(let text) = self { text } else { nil } }
}

extension Value: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
  ExpressibleByNilLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
  /// A whole number.
  public init(integerLiteral value: Int64) { self = .integer(value) }
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// The absence of a value.
  public init(nilLiteral: ()) { self = .null }
  /// A floating-point number.
  public init(floatLiteral value: Double) { self = .real(value) }
  /// A boolean as 0 or 1.
  public init(booleanLiteral value: Bool) { self = .integer(value ? 1 : 0) }
}

extension Value: CustomStringConvertible {
  /// The value as it stands in CSV and in messages; empty for the absence of one.
  public var description: String {
    switch self {
    case .null: ""
    case .integer(let number): String(number)
    case .real(let number): String(describing: number)
    case .text(let text): text
    }
  }
}
