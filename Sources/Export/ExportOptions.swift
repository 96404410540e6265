/// How rows become files.
package struct ExportOptions: Hashable, Sendable {
  /// The form of a line.
  package var format: ExportFormat
  /// How files are made smaller.
  package var compression: ExportCompression
  /// The most bytes of text in a file, before it is compressed; nothing for one file a table.
  package var splitSize: Int?
  /// Whether the content is digested on the way; not needed where somebody else does it.
  package var isDigested: Bool

  /// Describes an export.
  package init(
    _ format: ExportFormat = .csv, compression: ExportCompression = .none, splitSize: Int? = nil,
    isDigested: Bool = true
  ) {
    precondition(splitSize ?? 1 > 0, "a file holds at least a byte")
    self.format = format
    self.compression = compression
    self.splitSize = splitSize
    self.isDigested = isDigested
  }
}
