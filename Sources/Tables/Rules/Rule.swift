/// A rule of a table under the one name that the database, the validator and messages share.
public struct Rule: Hashable, Sendable {
  /// What kind of promise it is, and so how SQLite keeps it.
  public enum Kind: Hashable, Sendable {
    /// A CHECK over one column.
    case column(ColumnRule)
    /// A CHECK over several columns.
    case check(Condition)
    /// NOT NULL.
    case notNull
    /// The storage class of a strict table.
    case type
    /// The primary key.
    case primaryKey
    /// UNIQUE.
    case unique
    /// FOREIGN KEY.
    case foreignKey(ForeignKey)
  }

  /// Its name: `ck_`, `nn_`, `ty_`, `pk_`, `uq_` or `fk_`, the table, and what it is about.
  public let name: String
  /// The table that it belongs to.
  public let table: String
  /// How it is kept.
  public let kind: Kind
  /// The columns that it reads.
  public let columns: [String]
  /// What must hold, as one sentence.
  public let sentence: String
  /// Values that break it when put over the table's example row; for keys, over a second example.
  public let witness: [String: Value]
}

/// A pointer from one or more columns to a key of another table.
public struct ForeignKey: Hashable, Sendable {
  /// The columns here.
  public let columns: [String]
  /// The table pointed at.
  public let table: String
  /// The columns there.
  public let targets: [String]
  /// What a deletion there does here.
  public let onDelete: DeleteRule

  /// Points at a key.
  public init(
    _ columns: [String], references table: String, _ targets: [String],
    onDelete: DeleteRule = .restrict
  ) {
    self.columns = columns
    self.table = table
    self.targets = targets
    self.onDelete = onDelete
  }
}
