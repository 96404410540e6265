/// One difference between what two databases declare.
package struct SchemaChange: Hashable, Sendable {
  /// What a thing is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A table.
    case table
    /// A column.
    case column
    /// What holds for a whole table: STRICT, WITHOUT ROWID.
    case option
    /// A primary or unique key.
    case key
    /// A pointer to another table.
    case pointer
    /// A CHECK.
    case check
    /// An index.
    case index
    /// A view.
    case view
    /// A trigger.
    case trigger
  }

  /// What it is.
  package let kind: Kind
  /// The table, column, index, view or trigger.
  package let name: String
  /// What the first has; nothing when it is not there.
  package let before: String?
  /// What the second has; nothing when it is not there.
  package let after: String?

  /// One sentence without a final period.
  package var sentence: String {
    switch (before, after) {
    case (nil, let after?): "\(kind) \(name) is added: \(after)"
    case (let before?, nil): "\(kind) \(name) is removed: \(before)"
    case (let before?, let after?): "\(kind) \(name): \(before) → \(after)"
    case (nil, nil): "\(kind) \(name)"
    }
  }
}
