internal import CSQLite

extension Connection {
  /// Settings and limits for a file that anybody may have made.
  ///
  /// The schema may not call functions with effects, the file's structure cannot be written by
  /// SQL, cells are checked as they are read, and texts, statements and expressions have limits
  /// well above what gen writes. `journal_mode=OFF` is refused from here on.
  package func harden() throws(SQLiteError) {
    try set(SQLITE_DBCONFIG_DEFENSIVE, on: true)
    try set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, on: false)
    limit(.valueBytes, to: 64 << 20)
    limit(.statementBytes, to: 4 << 20)
    limit(.expressionDepth, to: 250)
    limit(.compoundTerms, to: 100)
    limit(.programSteps, to: 1_000_000)
    limit(.triggerDepth, to: 20)
    limit(.patternBytes, to: 1_000)
    try setPragma("cell_size_check", to: 1)
    try setPragma("mmap_size", to: 0)
  }

  /// Changes a limit; the answer is the one that was in force.
  @discardableResult
  package func limit(_ limit: Limit, to value: Int32) -> Int32 {
    precondition(value >= 0, "a limit is not negative")
    return unsafe sqlite3_limit(open, limit.number, value)
  }

  /// Switches a setting that has no pragma.
  func set(_ setting: Int32, on: Bool) throws(SQLiteError) {
    try check(unsafe gen_sqlite_switch(open, setting, on ? 1 : 0))
  }
}
