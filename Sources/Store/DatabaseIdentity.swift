package import Diagnostics
internal import Registry
package import SQLite

/// Whose database a file is, and of which schema.
package struct DatabaseIdentity: Hashable, Sendable {
  /// SQLite's `application_id`.
  package let applicationID: Int64
  /// The schema, SQLite's `user_version`.
  package let schemaVersion: Int64

  /// Reads the identity of an open file.
  package init(of connection: Connection) throws(SQLiteError) {
    applicationID = try connection.integerPragma("application_id")
    schemaVersion = try connection.integerPragma("user_version")
  }

  /// True for a database that gen made, whatever its schema.
  package var isOurs: Bool { applicationID == Registry.applicationID }

  /// Throws the sentence that a user needs unless the file is gen's and of this schema.
  package func requireCurrent(_ path: String) throws(Failure) {
    try requireOurs(path)
    if schemaVersion < Registry.schemaVersion {
      throw Failure(
        .invalidInput,
        "\(path) has the older schema \(schemaVersion); this gen works with \(Registry.schemaVersion)",
        advice: "bring it up to date with: gen migrate --db \(path)")
    }
  }

  /// Throws unless the file is gen's and not newer than this program.
  package func requireOurs(_ path: String) throws(Failure) {
    guard isOurs else {
      throw Failure(
        .invalidInput, "\(path) is a SQLite database, but not one of gen's; it was left untouched",
        advice: "name another file with --db")
    }
    guard schemaVersion <= Registry.schemaVersion else {
      throw Failure(
        .invalidInput,
        "\(path) has the newer schema \(schemaVersion); this gen knows schemas up to "
          + "\(Registry.schemaVersion)",
        advice: "use the gen that made it, or a newer one")
    }
  }
}
