/// A row of a reference table as a user names it.
package struct NaturalKey: Hashable, Sendable {
  /// The table of the row.
  package let table: String
  /// The name that the row itself uses, or what was written when no row is known by it.
  package let name: String
  /// The row's id; nothing for a row that is to be added.
  package let id: Int64?

  /// Names a row.
  package init(_ table: String, _ name: String, id: Int64?) {
    self.table = table
    self.name = name
    self.id = id
  }
}
