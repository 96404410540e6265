internal import SQLite
package import Tables

/// What SQLite itself and the invariants say about a whole database.
extension Database {
  /// Damage of the file's own structure, in SQLite's words; none when it is sound.
  package func structuralDamage() throws -> [String] { try connection.integrityCheck() }

  /// True when some row points at a row that does not exist.
  package func hasDanglingPointers() throws -> Bool {
    try !connection.foreignKeyCheck(limit: 1).isEmpty
  }

  /// The keys of what violates an invariant, at most so many, each as text.
  package func violations(of invariant: Invariant, limit: Int) throws -> [String] {
    try keys(invariant.sql, limit: limit)
  }

  /// The first rows of a query, their cells joined by commas.
  func keys(_ sql: String, limit: Int) throws -> [String] {
    var statement = try connection.prepare(sql)
    var found: [String] = []
    while found.count < limit, try statement.step() {
      found.append(statement.values.map(\.description).joined(separator: ", "))
    }
    return found
  }
}
