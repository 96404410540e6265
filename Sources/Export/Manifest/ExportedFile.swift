package import JSON

/// One finished file of an export.
package struct ExportedFile: Hashable, Sendable {
  /// Its name inside the folder.
  package let name: String
  /// The rows in it.
  package let rows: Int
  /// Its size.
  package let bytes: Int

  /// Describes a file.
  package init(name: String, rows: Int, bytes: Int) {
    self.name = name
    self.rows = rows
    self.bytes = bytes
  }

  /// The file as it stands in a manifest.
  package var json: JSONValue {
    ["name": .string(name), "rows": .integer(Int64(rows)), "bytes": .integer(Int64(bytes))]
  }
}
