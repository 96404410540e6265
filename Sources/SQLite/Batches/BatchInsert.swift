/// Inserts rows that lie column by column in flat arrays, without binding a value.
///
/// A virtual table reads the arrays where they are, and one prepared
/// `INSERT … SELECT … FROM` it runs once a batch, so that no call is made and nothing is allocated
/// for a value by the program itself.
package struct BatchInsert: ~Copyable {
  private let columns: [BatchColumn]
  private let source: BatchSource
  private var statement: Statement

  /// Prepares the insertion; all columns that the table needs must be named.
  package init(
    into table: String, _ columns: [BatchColumn], of connection: Connection
  ) throws(SQLiteError) {
    precondition(!columns.isEmpty, "a batch has columns")
    let source = try BatchSource(columns, of: connection)
    let names = columns.map { SQLName.quoted($0.name) }.joined(separator: ", ")
    statement = try connection.prepare(
      "INSERT OR FAIL INTO \(SQLName.quoted(table)) (\(names)) SELECT * FROM \(source.name)",
      anchor: source)
    self.columns = columns
    self.source = source
  }

  /// Inserts a batch, up to the first row that is refused: what is before it is to be taken back by whoever
  /// began the transaction.
  ///
  /// SQLite would keep a copy of every page that a batch changes, to take back the batch alone. Without a
  /// journal nothing can be taken back: the file must then be thrown away.
  /// - Parameters:
  ///   - count: How many rows the batch has.
  ///   - places: Where each column begins, in the order of the columns.
  ///   - integers: The columns of all kinds but real.
  ///   - reals: The columns of reals.
  ///   - absences: The marks of columns that may lack values.
  ///   - texts: The texts that columns of texts number.
  /// - Throws: What SQLite says of the first row that it refuses; see `refusedRow`.
  /// - Complexity: O(rows × columns + length of the texts).
  package mutating func insert(
    count: Int, places: [BatchPlace], integers: Span<Int64>, reals: Span<Double>,
    absences: Span<UInt8>, texts: [String] = []
  ) throws(SQLiteError) {
    precondition(places.count == columns.count, "a place for every column")
    guard count > 0 else { return }
    check(places, count, integers.count, reals.count, absences.count)
    try unsafe integers.withUnsafeBufferPointer { integers throws(SQLiteError) in
      try unsafe reals.withUnsafeBufferPointer { reals throws(SQLiteError) in
        try unsafe absences.withUnsafeBufferPointer { absences throws(SQLiteError) in
          let arrays = unsafe BatchArrays(
            count: count, integers: integers, reals: reals, absences: absences)
          unsafe source.show(arrays, columns, places, texts: texts)
          defer { source.hide() }
          try statement.run()
        }
      }
    }
  }

  /// The row of the last batch at which SQLite stopped; nothing when it read all of them.
  ///
  /// SQLite reads all rows before it inserts the first where a trigger could change what is read.
  package var refusedRow: Int? { source.refusedRow }

  /// The callbacks of SQLite do not look again.
  private func check(
    _ places: [BatchPlace], _ count: Int, _ integers: Int, _ reals: Int, _ absences: Int
  ) {
    for (column, place) in zip(columns, places) {
      let length = column.kind == .real ? reals : integers
      precondition(
        place.value >= 0 && place.value <= length - count, "\(column.name) ends beyond the batch")
      guard let absence = place.absence else { continue }
      precondition(
        absence >= 0 && absence <= absences - count, "\(column.name) has too few marks")
    }
  }
}
