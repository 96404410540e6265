internal import SQLite
package import Tables

/// What SQLite itself and the invariants say about a whole database.
extension Database {
  /// Damage of the file's own structure, in SQLite's words; none when it is sound.
  package func structuralDamage() throws -> [String] { try connection.integrityCheck() }

  /// Rows that point at rows that do not exist, a sentence each.
  package func danglingPointers() throws -> [String] {
    try connection.foreignKeyCheck().map {
      "a row of \($0.table) points at a row of \($0.parent) that does not exist"
    }
  }

  /// The keys of what violates an invariant, at most so many, each as text.
  package func violations(of invariant: Invariant, limit: Int) throws -> [String] {
    var statement = try connection.prepare(invariant.sql)
    var found: [String] = []
    while found.count < limit, try statement.step() {
      found.append(statement.values.map(\.description).joined(separator: ", "))
    }
    return found
  }
}
