/// A calculated number: one safe division that SQL and Swift carry out alike, 0 where the divisor is 0.
public struct Metric: Hashable, Sendable {
  /// What the quotient is.
  public enum Unit: String, Hashable, Sendable {
    /// A share or an average, as a floating-point number.
    case ratio
    /// Millionths of the currency unit, as a whole number rounded half up.
    case micros
  }

  /// Its name, a column of the extended view.
  public let name: String
  /// What it means, in one sentence.
  public let summary: String
  /// What is divided.
  public let numerator: Operand
  /// What it is divided by.
  public let denominator: Operand
  /// What the quotient is.
  public let unit: Unit

  /// Describes a metric.
  public init(
    _ name: String, _ summary: String, _ numerator: Operand, per denominator: Operand,
    unit: Unit = .ratio
  ) {
    self.name = name
    self.summary = summary
    self.numerator = numerator
    self.denominator = denominator
    self.unit = unit
  }

  /// The type of the quotient.
  public var type: ColumnType { unit == .micros ? .money : .real }

  /// The quotient as a SQL expression over the columns of one row.
  public var sql: String {
    let (over, under) = ("(\(numerator.sql))", "(\(denominator.sql))")
    return switch unit {
    case .ratio: "CASE WHEN \(under) = 0 THEN 0.0 ELSE CAST(\(over) AS REAL) / \(under) END"
    case .micros: "CASE WHEN \(under) = 0 THEN 0 ELSE (2 * \(over) + \(under)) / (2 * \(under)) END"
    }
  }

  /// The quotient for one row; nothing where a column has no value.
  public func value(_ row: (String) -> Value) -> Value {
    guard case .integer(let over) = numerator.value(row),
      case .integer(let under) = denominator.value(row)
    else { return .null }
    return switch unit {
    case .ratio: .real(under == 0 ? 0 : Double(over) / Double(under))
    case .micros: .integer(under == 0 ? 0 : (2 * over + under) / (2 * under))
    }
  }
}
