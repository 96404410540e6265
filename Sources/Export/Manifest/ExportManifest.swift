package import JSON
internal import Registry
internal import Tables

/// What a folder of exported files holds, and what determined it: no path, thread, machine or time.
///
/// It is written last, so a folder with a manifest is complete.
package struct ExportManifest: Hashable, Sendable {
  /// The name of its file.
  package static let fileName = "manifest.json"
  /// The form of the manifest itself.
  package static let version: Int64 = 1

  /// How the rows were written.
  package let options: ExportOptions
  /// What determined the content, in the words of whoever made it: seed, template and the like.
  package let content: JSONObject
  /// The tables, in the order of the registry.
  package let tables: [ExportedTable]

  /// Describes an export; tables are put in order.
  package init(_ options: ExportOptions, content: JSONObject, tables: [ExportedTable]) {
    self.options = options
    self.content = content
    let order = Dictionary(
      uniqueKeysWithValues: Registry.tables.enumerated().map { ($1.name, $0) })
    self.tables = tables.sorted { left, right in
      let (first, second) = (order[left.name] ?? .max, order[right.name] ?? .max)
      return (first, left.name) < (second, right.name)
    }
  }

  /// The names of all files, but not of the manifest's own.
  package var fileNames: [String] { tables.flatMap { $0.files.map(\.name) } }

  /// The manifest as it is written.
  package var json: JSONValue {
    [
      "manifest_version": .integer(Self.version),
      "schema_version": .integer(Registry.schemaVersion),
      "format": .string(options.format.rawValue),
      "compression": .string(options.compression.rawValue),
      "content": .object(content),
      "tables": .array(tables.map(\.json)),
    ]
  }
}
