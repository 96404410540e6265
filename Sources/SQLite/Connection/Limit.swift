internal import CSQLite

/// What a hostile file or statement may not exceed.
package enum Limit: Hashable, Sendable, CaseIterable {
  /// The length of a text, a blob or a row.
  case valueBytes
  /// The length of a statement.
  case statementBytes
  /// Columns of a table, an index or a result.
  case columns
  /// How deeply an expression nests.
  case expressionDepth
  /// SELECTs joined by UNION and its kind.
  case compoundTerms
  /// Instructions of a compiled statement.
  case programSteps
  /// How deeply triggers call each other.
  case triggerDepth
  /// The length of a LIKE or GLOB pattern.
  case patternBytes

  var number: Int32 {
    switch self {
    case .valueBytes: SQLITE_LIMIT_LENGTH
    case .statementBytes: SQLITE_LIMIT_SQL_LENGTH
    case .columns: SQLITE_LIMIT_COLUMN
    case .expressionDepth: SQLITE_LIMIT_EXPR_DEPTH
    case .compoundTerms: SQLITE_LIMIT_COMPOUND_SELECT
    case .programSteps: SQLITE_LIMIT_VDBE_OP
    case .triggerDepth: SQLITE_LIMIT_TRIGGER_DEPTH
    case .patternBytes: SQLITE_LIMIT_LIKE_PATTERN_LENGTH
    }
  }
}
