package import Diagnostics
package import Tables

/// What a user gave of one row to be: values by column, each with its place.
///
/// What is not here was left out, and is generated.
package struct EntitySpec: Hashable, Sendable {
  /// The table that the row belongs to.
  package let table: String
  /// Where the mapping was written; nothing when it was left out.
  package let place: Place?
  /// The values as they are stored; names of known rows are their ids.
  package private(set) var given: [String: Given<Value>] = [:]
  /// Names of rows that are not known yet and are to be added, by column.
  package private(set) var newNames: [String: Given<String>] = [:]

  /// Begins with nothing given.
  package init(_ table: String, at place: Place? = nil) {
    self.table = table
    self.place = place
  }

  /// The value given for a column, or nothing; `.null` when its absence was given.
  package subscript(column: String) -> Value? { given[column]?.value }

  /// True when the user said something about the column.
  package func says(_ column: String) -> Bool {
    given[column] != nil || newNames[column] != nil
  }

  /// Where a column was given, else where the mapping stands.
  package func place(of column: String) -> Place? {
    given[column]?.place ?? newNames[column]?.place ?? place
  }

  /// The columns about which something was said, in the order of the table.
  package var columns: [String] {
    (Registry.table(named: table)?.columns ?? []).map(\.name).filter(says)
  }

  /// Takes a value for a column.
  package mutating func give(_ value: Given<Value>, for column: String) { given[column] = value }

  /// Takes the name of a row that is to be added.
  package mutating func give(newName name: Given<String>, for column: String) {
    newNames[column] = name
  }
}
