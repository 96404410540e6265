/// What the program itself puts into a column of a new row.
public enum ColumnRole: Hashable, Sendable {
  /// What the row's maker gives, or the default.
  case value
  /// The integer primary key, counted from 1 in order of creation.
  case identity
  /// A deterministic UUID made from the table and the row's natural key.
  case uid
  /// The name under which the row's draws are made; survives renaming.
  case streamKey
  /// A readable number such as `CMP-0001`: a prefix and the id with at least so many digits.
  case code(prefix: String, digits: Int)
  /// The simulated instant at which the row was made.
  case createdAt
  /// The simulated instant at which the row was last changed.
  case updatedAt
  /// The run that made the row.
  case run
}
