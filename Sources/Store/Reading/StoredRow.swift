internal import SQLite
package import Tables

/// The row at which a query over a table stands; it lends its cells without copying them.
package struct StoredRow: ~Copyable {
  private var statement: Statement

  init(_ statement: consuming Statement) { self.statement = statement }

  /// Goes to the next row; false when there is none.
  mutating func next() throws(SQLiteError) -> Bool { try statement.step() }
}

extension StoredRow: RowCells {
  /// What a cell holds; what is neither number nor text is read as text.
  package func kind(at column: Int) -> CellKind {
    switch statement.columnKind(at: column) {
    case .null: .null
    case .integer: .integer
    case .real: .real
    case .text, .blob: .text
    }
  }

  /// The whole number in a cell that holds one.
  package func integer(at column: Int) -> Int64 { statement.integer(at: column) }

  /// The floating-point number in a cell that holds one.
  package func real(at column: Int) -> Double { statement.real(at: column) }

  /// Lends the bytes of a text; where they are not UTF-8, replacement characters stand for them.
  package func withText<Result>(at column: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    statement.withText(at: column) { utf8 in
      if Self.isText(utf8) { return body(utf8) }
      let repaired = unsafe utf8.withUnsafeBufferPointer {
        unsafe String(decoding: $0, as: UTF8.self)
      }
      return body(repaired.utf8.span)
    }
  }

  private static func isText(_ bytes: Span<UInt8>) -> Bool {
    (try? UTF8Span(validating: bytes)) != nil
  }
}

// A query is confined to one thread at a time.
@available(*, unavailable)
extension StoredRow: Sendable {}
