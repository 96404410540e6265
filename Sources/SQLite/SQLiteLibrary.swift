internal import CSQLite

/// The SQLite library that the program runs with.
package enum SQLiteLibrary {
  /// Its release, such as `3.40.1`.
  package static var version: String { unsafe String(cString: sqlite3_libversion()) }

  /// Its release as one number, such as 3040001.
  package static var versionNumber: Int { Int(sqlite3_libversion_number()) }

  /// The oldest release that has everything used here: STRICT tables, 64-bit change counts and
  /// the place of a mistake.
  package static let oldestVersionNumber = 3_038_000

  /// Prepares the library, once and before anything else of it is used.
  ///
  /// It would count every byte that it allocates, under a lock that all connections share.
  static let isPrepared = gen_sqlite_count_no_memory() == SQLITE_OK
}
