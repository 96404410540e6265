/// What happens to rows that point at a row which is deleted.
public enum DeleteRule: String, Hashable, Sendable {
  /// The deletion is refused.
  case restrict = "RESTRICT"
  /// They are deleted too.
  case cascade = "CASCADE"
  /// They forget it.
  case setNull = "SET NULL"
}

/// A column's pointer to the key of another table.
public struct Reference: Hashable, Sendable {
  /// The table pointed at.
  public let table: String
  /// The column pointed at, unique there.
  public let column: String
  /// What a deletion there does here.
  public let onDelete: DeleteRule

  /// Points at a table's id, or at another unique column of it.
  public init(_ table: String, column: String = "id", onDelete: DeleteRule = .restrict) {
    self.table = table
    self.column = column
    self.onDelete = onDelete
  }
}
