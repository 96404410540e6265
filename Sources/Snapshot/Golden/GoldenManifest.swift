/// What a database of gen's contains, in so few numbers that they can be kept beside the source.
///
/// Digests tell whether a table and each of its columns are the same; a mark of 16 bits a row tells which
/// row is the first that is not.
package struct GoldenManifest: Hashable, Sendable {
  /// What one table contains.
  package struct Table: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// The digest of its rows: their number, a colon, the sum of their hashes.
    package let digest: String
    /// Its columns in order, each with a digest of its cells and the keys that they stand with.
    package let columns: [Column]
    /// The lowest 16 bits of each row's hash, in the order of the key.
    package let marks: [UInt16]
  }

  /// What one column contains.
  package struct Column: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// 16 hexadecimal digits.
    package let digest: String
  }

  /// The schema, SQLite's `user_version`.
  package let schemaVersion: String
  /// The runs, without the options that the rows tell anyway.
  package let runs: [Provenance.Run]
  /// The tables that have rows, in the order of the registry.
  package let tables: [Table]

  /// Where the content comes from.
  var provenance: Provenance { Provenance(schemaVersion: schemaVersion, runs: runs) }

  /// The columns of a run that are kept.
  static let runColumns = [
    "id", "command", "seed", "profile_hash", "started_at", "as_of", "fingerprint",
  ]
}
