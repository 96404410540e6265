internal import Digest
public import Registry
public import Tables

extension TableLines {
  /// Adds a row, cell by cell.
  /// - Complexity: O(bytes of its cells).
  @inlinable
  package mutating func append<Cells: RowCells & ~Copyable>(_ row: borrowing Cells) {
    for cell in columns.indices {
      let column = columns[cell]
      switch row.kind(at: column) {
      case .null: appendNull(cell)
      case .integer: append(row.integer(at: column), cell)
      case .real: append(row.real(at: column), cell)
      case .text: row.withText(at: column) { append($0, cell) }
      }
    }
    endLine()
    if let digester { insert(digester.digest(of: row)) }
  }

  @usableFromInline
  mutating func appendNull(_ cell: Int) {
    write(cell, atMost: 4) { cursor, dialect in dialect.putNull(to: &cursor) }
  }

  @usableFromInline
  mutating func append(_ number: Int64, _ cell: Int) {
    write(cell, atMost: LineCursor.longestReal) { cursor, dialect in
      cursor.put(number: number)
      dialect.endNumber(&cursor)
    }
  }

  @usableFromInline
  mutating func append(_ number: Double, _ cell: Int) {
    write(cell, atMost: LineCursor.longestReal) { cursor, dialect in
      dialect.put(real: number, to: &cursor)
    }
  }

  @usableFromInline
  mutating func append(_ text: Span<UInt8>, _ cell: Int) {
    write(cell, atMost: layout.format.dialect.longest(text: text.count)) { cursor, dialect in
      dialect.put(text: text, to: &cursor)
    }
  }

  private mutating func write(
    _ cell: Int, atMost most: Int, _ body: (inout LineCursor, any LineDialect.Type) -> Void
  ) {
    let dialect = layout.format.dialect
    bytes.write(atMost: layout.longestSurroundings + most) { cursor in
      layout.withBeginnings { dialect.begin(cell, $0, &cursor) }
      body(&cursor, dialect)
    }
  }
}
