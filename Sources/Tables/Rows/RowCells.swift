/// What a cell holds, told before it is read.
public enum CellKind: Hashable, Sendable {
  /// No value.
  case null
  /// A whole number.
  case integer
  /// A floating-point number.
  case real
  /// A text.
  case text
}

/// A row that lends its cells where they lie: one in memory, or the one at which a query stands.
///
/// Cells are numbered from 0 in the order of the table's columns.
public protocol RowCells: ~Copyable {
  /// What a cell holds.
  func kind(at column: Int) -> CellKind
  /// The whole number in a cell that holds one.
  func integer(at column: Int) -> Int64
  /// The floating-point number in a cell that holds one.
  func real(at column: Int) -> Double
  /// Lends the UTF-8 bytes of a cell that holds a text.
  func withText<Result>(at column: Int, _ body: (Span<UInt8>) -> Result) -> Result
}

extension Row: RowCells {
  /// What a cell holds.
  public func kind(at column: Int) -> CellKind {
    switch values[column] {
    case .null: .null
    case .integer: .integer
    case .real: .real
    case .text: .text
    }
  }

  /// The whole number in a cell that holds one.
  public func integer(at column: Int) -> Int64 { values[column].integer ?? 0 }

  /// The floating-point number in a cell that holds one.
  public func real(at column: Int) -> Double { values[column].real ?? 0 }

  /// Lends the UTF-8 bytes of a cell that holds a text.
  public func withText<Result>(at column: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    var text = values[column].text ?? ""
    text.makeContiguousUTF8()
    return body(text.utf8.span)
  }
}
