package import Digest
package import JSON

/// What an export holds of one table.
package struct ExportedTable: Hashable, Sendable {
  /// The table's name.
  package let name: String
  /// The content, equal to what `gen digest` says of the same rows; nothing where it was not wanted.
  package var digest: TableDigest?
  /// The files, in the order of their rows.
  package var files: [ExportedFile]

  /// Describes a table.
  package init(name: String, digest: TableDigest?, files: [ExportedFile]) {
    self.name = name
    self.digest = digest
    self.files = files
  }

  /// The rows in all files.
  package var rows: Int { files.reduce(0) { $0 + $1.rows } }

  /// The size of all files.
  package var bytes: Int { files.reduce(0) { $0 + $1.bytes } }

  /// The table as it stands in a manifest.
  package var json: JSONValue {
    [
      "table": .string(name), "rows": .integer(Int64(rows)), "bytes": .integer(Int64(bytes)),
      "digest": digest.map { .string($0.description) } ?? .null,
      "files": .array(files.map(\.json)),
    ]
  }
}
