/// A column of rows that are inserted in batches.
package struct BatchColumn: Hashable, Sendable {
  /// What a batch holds for each row, and what SQLite is given.
  package enum Kind: Hashable, Sendable {
    /// A whole number.
    case integer
    /// A double.
    case real
    /// Seconds since 1970, stored as `YYYY-MM-DDTHH:MM:SSZ`.
    case timestamp
    /// Days since 1970, stored as `YYYY-MM-DD`.
    case date
    /// The place of a text in this list.
    case choice([String])
    /// The place of a text among the batch's own texts.
    case text
  }

  /// The column's name in the table.
  package let name: String
  /// What a batch holds for it.
  package let kind: Kind

  /// Describes a column.
  package init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
