/// A number or text computed from the columns of one row, with + − × alone.
public indirect enum Operand: Hashable, Sendable {
  /// The value of a column.
  case column(String)
  /// A whole number.
  case integer(Int64)
  /// A text.
  case text(String)
  /// The first plus the second.
  case sum(Operand, Operand)
  /// The first minus the second.
  case difference(Operand, Operand)
  /// So many times the operand.
  case scaled(Int64, Operand)

  /// The columns that it reads, in order.
  public var columns: [String] {
    switch self {
    case .column(let name): [name]
    case .integer, .text: []
    case .sum(let left, let right), .difference(let left, let right): left.columns + right.columns
    case .scaled(_, let operand): operand.columns
    }
  }

  /// The expression in SQL.
  public var sql: String {
    switch self {
    case .column(let name): SQLText.identifier(name)
    case .integer(let number): String(number)
    case .text(let text): SQLText.literal(text)
    case .sum(let left, let right): "\(left.sql) + \(right.sql)"
    case .difference(let left, let right): "\(left.sql) - \(right.grouped)"
    case .scaled(let factor, let operand): "\(factor) * \(operand.grouped)"
    }
  }

  private var grouped: String {
    switch self {
    case .sum, .difference: "(\(sql))"
    case .column, .integer, .text, .scaled: sql
    }
  }

  /// The value for one row; nothing where a column has none, and where a number overflows.
  public func value(_ row: (String) -> Value) -> Value {
    switch self {
    case .column(let name): row(name)
    case .integer(let number): .integer(number)
    case .text(let text): .text(text)
    case .sum(let left, let right):
      Self.combine(left.value(row), right.value(row)) { $0.addingReportingOverflow($1) }
    case .difference(let left, let right):
      Self.combine(left.value(row), right.value(row)) { $0.subtractingReportingOverflow($1) }
    case .scaled(let factor, let operand):
      Self.combine(.integer(factor), operand.value(row)) { $0.multipliedReportingOverflow(by: $1) }
    }
  }

  private static func combine(
    _ left: Value, _ right: Value,
    _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) -> Value {
    guard case .integer(let first) = left, case .integer(let second) = right else { return .null }
    let (result, overflow) = operation(first, second)
    return overflow ? .null : .integer(result)
  }
}

extension Operand: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A column; texts to compare with are written `.text("…")`.
  public init(stringLiteral value: String) { self = .column(value) }
  /// A whole number.
  public init(integerLiteral value: Int64) { self = .integer(value) }
  /// Adds two operands.
  public static func + (left: Operand, right: Operand) -> Operand { .sum(left, right) }
  /// Subtracts the second operand from the first.
  public static func - (left: Operand, right: Operand) -> Operand { .difference(left, right) }
  /// Multiplies an operand by a whole number.
  public static func * (factor: Int64, operand: Operand) -> Operand { .scaled(factor, operand) }
}
