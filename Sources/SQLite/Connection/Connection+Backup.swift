internal import CSQLite

extension Connection {
  /// Copies the whole database over another connection's, some pages at a time.
  ///
  /// The copy is the state of one moment, whoever else writes. It has the source's page size and
  /// journal mode. When it fails, the destination is as before or empty.
  /// - Parameters:
  ///   - destination: A connection that may write, with no transaction open.
  ///   - pages: How many pages are copied between two calls of `progress`.
  ///   - progress: Told how many pages are done and how many there are; false stops the copy.
  /// - Throws: What stopped the copy; `SQLITE_INTERRUPT` when `progress` did.
  /// - Complexity: O(size of the file).
  package func backUp(
    to destination: Connection, pagesAtOnce pages: Int32 = 1_024,
    progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws(SQLiteError) {
    precondition(pages > 0, "a positive number of pages")
    guard let backup = unsafe sqlite3_backup_init(destination.open, "main", open, "main") else {
      throw destination.failure(unsafe sqlite3_errcode(destination.open))
    }
    var code = SQLITE_OK
    while code == SQLITE_OK {
      code = unsafe sqlite3_backup_step(backup, pages)
      let total = unsafe Int(sqlite3_backup_pagecount(backup))
      let done = unsafe total - Int(sqlite3_backup_remaining(backup))
      if code == SQLITE_OK || code == SQLITE_DONE,
        !progress(done, total) || interruption.isRequested
      {
        code = SQLITE_INTERRUPT
      }
    }
    let finished = unsafe sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else {
      throw destination.failure(finished == SQLITE_OK ? code : finished)
    }
  }
}
