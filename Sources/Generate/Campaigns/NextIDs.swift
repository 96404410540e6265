package import Tables

/// The numbers that the next rows of each table get; links between rows are made of them.
package struct NextIDs: Hashable, Sendable {
  private var next: [String: Int64] = [:]

  /// Begins with 1 in every table.
  package init() {}

  /// The number of the next row of a table; 1 where nothing was set.
  package subscript(table: Table) -> Int64 {
    get { next[table.name] ?? 1 }
    set { next[table.name] = newValue }
  }

  /// The number of the next row, which is then spent.
  package mutating func take(_ table: Table) -> Int64 {
    let id = self[table]
    self[table] = id + 1
    return id
  }
}
