internal import CSQLite

extension Connection {
  /// What is wrong inside the file: structure, indexes, NOT NULL, CHECK and types; empty when sound.
  ///
  /// Damage that keeps SQLite from looking further is a finding, too.
  /// - Complexity: O(size of the file).
  package func integrityCheck(limit: Int = 100) throws(SQLiteError) -> [String] {
    precondition(limit > 0, "a positive limit")
    var findings: [Substring] = []
    do throws(SQLiteError) {
      var statement = try prepare("PRAGMA integrity_check(\(limit))")
      while try statement.step() {
        // A row can hold many lines below a heading such as `*** in database main ***`.
        findings += statement.text(at: 0).split(separator: "\n").filter { !$0.hasPrefix("***") }
      }
    } catch  where error.code.primary == .corrupt {
      findings.append(Substring(error.message))
    }
    return findings == ["ok"] ? [] : findings.prefix(limit).map(String.init)
  }

  /// The rows whose parents do not exist, of one table or of all; at most `limit` of them.
  /// - Complexity: O(rows that refer to others).
  package func foreignKeyCheck(
    table: String? = nil, limit: Int = 100
  ) throws(SQLiteError) -> [ForeignKeyViolation] {
    let argument = table.map { "(\(SQLName.quoted($0)))" } ?? ""
    var statement = try prepare("PRAGMA foreign_key_check\(argument)")
    var violations: [ForeignKeyViolation] = []
    while violations.count < limit, try statement.step() {
      violations.append(
        ForeignKeyViolation(
          table: statement.text(at: 0),
          row: statement.isNull(at: 1) ? nil : statement.integer(at: 1),
          parent: statement.text(at: 2), key: statement.integer(at: 3)))
    }
    return violations
  }

  /// Refuses a file that ends in the middle of a page, which SQLite would fill with zeros.
  ///
  /// SQLite itself finds that whole pages are missing.
  func checkWhole() throws(SQLiteError) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    try check(
      unsafe sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file))
    guard let file = unsafe file, let size = unsafe file.pointee.pMethods?.pointee.xFileSize
    else { return }
    var bytes: sqlite3_int64 = 0
    try check(unsafe size(file, &bytes))
    let page = try integerPragma("page_size")
    guard page > 0, bytes % page != 0 else { return }
    throw SQLiteError(code: .corrupt, message: "the file is truncated", database: path)
  }
}
