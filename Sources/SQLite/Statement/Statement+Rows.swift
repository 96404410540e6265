extension Statement {
  /// Runs it and hands every row to a closure.
  package mutating func forEachRow(
    _ body: (borrowing Statement) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    while try step() { try hand(to: body) }
  }

  /// Runs it and makes a value of every row.
  /// - Complexity: O(rows), all of which are in memory at the end.
  package mutating func rows<Element>(
    _ read: (borrowing Statement) throws(SQLiteError) -> Element
  ) throws(SQLiteError) -> [Element] {
    var elements: [Element] = []
    while try step() { elements.append(try hand(to: read)) }
    return elements
  }

  /// Leaves the statement ready to run when the closure throws.
  private mutating func hand<Result>(
    to body: (borrowing Statement) throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result {
    do throws(SQLiteError) {
      return try body(self)
    } catch {
      reset()
      throw error
    }
  }
}
