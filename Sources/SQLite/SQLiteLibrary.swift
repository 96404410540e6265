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
}
