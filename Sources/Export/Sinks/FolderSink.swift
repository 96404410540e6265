internal import Diagnostics
package import Digest
internal import Files
package import JSON
package import Tables

/// Takes rows into files of a folder, a table each, and a manifest at the end.
///
/// Every file appears complete or not at all. Where writing fails, files that are finished stay, those
/// that are not are removed, and there is no manifest. Rows of one table come in the order of its key.
package final class FolderSink: RecordSink {
  /// The folder.
  package let folder: String
  private let options: ExportOptions
  private let replacing: Bool
  private var tables: [TableFiles] = []
  private var names: [String: Int] = [:]
  private var chunk: ExportChunk

  /// Makes the folder where it is missing.
  ///
  /// A folder that holds an export already is refused, unless it may be replaced: then its manifest goes
  /// before the first new file appears, and its other files when the last one has.
  package init(_ folder: String, _ options: ExportOptions, replacing: Bool = false) throws {
    try options.compression.require()
    self.folder = folder
    self.options = options
    self.replacing = replacing
    chunk = ExportChunk(options)
    try FileSystem.createFolder(folder)
    try Self.sweep(folder)
    let present = try Self.exportNames(in: folder)
    if let first = present.first, !replacing {
      let others = present.count == 1 ? "" : " and \(present.count - 1) more"
      throw Failure(
        .invalidInput, "'\(folder)' holds an export already: \(first)\(others)",
        advice: "name another folder, or replace the export with --force")
    }
  }

  /// Takes a few rows.
  package func write(_ rows: [Row]) throws {
    chunk.clear()
    chunk.write(rows)
    try append(chunk)
  }

  /// Takes many rows of one table.
  package func write(_ batch: borrowing RecordBatch) throws {
    chunk.clear()
    chunk.write(batch)
    try append(chunk)
  }

  /// Appends the lines of a chunk.
  package func append(_ chunk: borrowing ExportChunk) throws {
    for lines in chunk.tables where lines.count > 0 { try append(lines) }
  }

  /// Appends lines of one table.
  package func append(_ lines: borrowing TableLines) throws {
    let files = files(of: lines.table)
    try guarding(files) { try files.append(lines) }
  }

  /// Begins the file of a table, which appears with a header alone when no row comes.
  package func begin(_ table: Table) throws {
    let files = files(of: table)
    try guarding(files) { try files.begin(LineLayout(table.columns, options.format).header) }
  }

  /// Gives the last file of a table its name, since no row of it will come any more.
  package func finish(_ table: Table) throws {
    let files = files(of: table)
    try guarding(files) { try files.publish() }
  }

  /// Gives the last file of every table its name, and writes the manifest.
  ///
  /// - Parameters:
  ///   - content: What determined the content.
  ///   - digests: The digests of tables, where somebody else made them on the way.
  /// - Returns: The manifest.
  /// - Throws: What keeps a file from being written.
  package func finish(
    content: JSONObject, digests: [String: TableDigest] = [:]
  ) throws -> ExportManifest {
    for files in tables { try guarding(files) { try files.publish() } }
    let manifest = ExportManifest(
      options, content: content,
      tables: tables.map(\.exported).map { table in
        ExportedTable(
          name: table.name, digest: digests[table.name] ?? table.digest, files: table.files)
      })
    let kept = Set(manifest.fileNames)
    for name in try Self.exportNames(in: folder) where !kept.contains(name) {
      try FileSystem.remove(Path.joined(folder, name))
    }
    let bytes = manifest.json.bytes(layout: .pretty) + [UInt8(ascii: "\n")]
    try AtomicFile.write(
      bytes.span, to: Path.joined(folder, ExportManifest.fileName), replacing: replacing)
    return manifest
  }

  private func files(of table: Table) -> TableFiles {
    if let place = names[table.name] { return tables[place] }
    let manifest = replacing ? Path.joined(folder, ExportManifest.fileName) : nil
    let files = TableFiles(table, in: folder, options, replacing: replacing) {
      if let manifest { try FileSystem.remove(manifest) }
    }
    names[table.name] = tables.count
    tables.append(files)
    return files
  }

  /// Removes whatever is not finished where a step fails, and says what is.
  private func guarding(_ files: TableFiles, _ body: () throws -> Void) throws {
    do { try body() } catch {
      for files in tables { files.abandon() }
      guard let failure = (error as? any Explainable)?.failure else { throw error }
      let finished = tables.reduce(0) { $0 + $1.files.count }
      guard failure.status == .environment, finished > 0 else { throw error }
      throw Failure(
        failure.status,
        failure.sentence + "; the \(finished == 1 ? "file" : "\(finished) files") finished before "
          + (finished == 1 ? "it stays" : "it stay"),
        advice: (failure.advice ?? "try again") + ", with --force to replace what is there")
    }
  }

  /// Removes what killed runs left of files that they did not finish.
  private static func sweep(_ folder: String) throws(FileError) {
    var names: Set<Substring> = []
    for name in try FileSystem.names(in: folder) {
      guard let ending = name.firstRange(of: ".beside-"), name.first == "." else { continue }
      names.insert(name[..<ending.lowerBound].dropFirst())
    }
    for name in names.sorted() where mayReplace(String(name)) {
      try AtomicFile.sweep(folder, String(name))
    }
  }

  /// The names of files that an export made, in order.
  private static func exportNames(in folder: String) throws(FileError) -> [String] {
    try FileSystem.names(in: folder).filter(mayReplace)
  }

  /// True for the names of files that an export may make, and so replace.
  package static func mayReplace(_ name: String) -> Bool {
    name == ExportManifest.fileName || ExportFileName(reading: name) != nil
  }
}
