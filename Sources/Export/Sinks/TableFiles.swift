internal import Digest
internal import Files
internal import Tables

/// The files of one table in a folder: one, or parts of about equal size.
final class TableFiles {
  /// The part that is being written.
  private struct Part {
    let name: String
    let output: any ByteOutput
    var rows = 0
    /// Bytes of text, before they are compressed.
    var size = 0
  }

  private let table: Table
  private let folder: String
  private let options: ExportOptions
  private let replacing: Bool
  private let willPublish: () throws -> Void
  private var part: Part?
  private var digest = TableDigest()
  private(set) var files: [ExportedFile] = []

  /// Begins without a file.
  ///
  /// `willPublish` is called before a file gets its name.
  init(
    _ table: Table, in folder: String, _ options: ExportOptions, replacing: Bool,
    willPublish: @escaping () throws -> Void
  ) {
    self.table = table
    self.folder = folder
    self.options = options
    self.replacing = replacing
    self.willPublish = willPublish
  }

  /// What the files hold.
  var exported: ExportedTable {
    ExportedTable(name: table.name, digest: options.isDigested ? digest : nil, files: files)
  }

  /// Where the part that is being written will be.
  var path: String? { part.map { Path.joined(folder, $0.name) } }

  /// Appends lines, and begins a new part where a line would make one too large.
  func append(_ lines: borrowing TableLines) throws {
    digest += lines.digest
    var first = 0
    while first < lines.count {
      if part == nil { try begin(lines.header) }
      let next = end(of: first, lines)
      if next > first { try write(first..<next, of: lines) }
      first = next
      if first < lines.count { try publish() }
    }
  }

  /// Begins a file with a header if there is none yet.
  func begin(_ header: [UInt8]) throws {
    guard part == nil else { return }
    let number = options.splitSize.map { _ in files.count + 1 }
    let name = ExportFileName(table.name, part: number, options).text
    let file = try FileOutput(at: Path.joined(folder, name), replacing: replacing)
    let output = try options.compression.output(before: file)
    part = Part(name: name, output: output)
    try output.write(header.span)
    part?.size = header.count
  }

  /// Gives the part that is being written its name.
  func publish() throws {
    guard let part else { return }
    try willPublish()
    try part.output.finish()
    files.append(ExportedFile(name: part.name, rows: part.rows, bytes: part.output.count))
    self.part = nil
  }

  /// Removes what is not finished.
  func abandon() { part = nil }

  private func write(_ range: Range<Int>, of lines: borrowing TableLines) throws {
    try lines.withLines(range) { try part?.output.write($0) }
    part?.rows += range.count
    part?.size += lines.start(of: range.upperBound) - lines.start(of: range.lowerBound)
  }

  /// Behind the last line that fits in the part, the first line being `first`; a part has one line at
  /// least, however long.
  private func end(of first: Int, _ lines: borrowing TableLines) -> Int {
    guard let splitSize = options.splitSize, let part else { return lines.count }
    let most = lines.start(of: first) + splitSize - part.size
    var (low, high) = (first, lines.count)
    while low < high {
      let middle = (low + high + 1) / 2
      if lines.start(of: middle) <= most { low = middle } else { high = middle - 1 }
    }
    return low == first && part.rows == 0 ? first + 1 : low
  }
}
