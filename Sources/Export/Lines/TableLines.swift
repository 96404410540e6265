public import Digest
public import Registry
package import Tables

/// Rows of one table as lines of text: takes batches or single rows, and keeps its memory.
///
/// A worker fills it, and whoever writes appends it to a file; the text is the same whether rows came in
/// batches or one by one.
@usableFromInline
package struct TableLines: Sendable {
  /// The table.
  package let table: Table
  /// The digest of the rows; of none where nobody wants it.
  package private(set) var digest = TableDigest()
  let layout: LineLayout
  private let isDigested: Bool
  var bytes = ByteBuffer()
  /// Where each line ends.
  private(set) var ends: [Int] = []

  private var batches: BatchLines
  private var batchDigest = BatchDigest()
  @usableFromInline let digester: RowDigester?
  @usableFromInline let columns: [Int]

  /// Begins without rows.
  /// - Parameters:
  ///   - table: The table.
  ///   - columns: The columns that become cells; all by default.
  ///   - format: The form of a line.
  ///   - isDigested: Whether the rows are digested, all of their columns.
  package init(
    _ table: Table, columns: [Column]? = nil, _ format: ExportFormat, isDigested: Bool = true
  ) {
    let shown = columns ?? table.columns
    self.table = table
    self.isDigested = isDigested
    layout = LineLayout(shown, format)
    batches = BatchLines(layout, of: table)
    digester = isDigested ? RowDigester(table) : nil
    self.columns = shown.compactMap { table.position(of: $0.name) }
  }

  /// How many rows there are.
  package var count: Int { ends.count }

  /// Bytes of the lines.
  package var byteCount: Int { bytes.count }

  /// The first line of a file; empty where the format has none.
  package var header: [UInt8] { layout.header }

  /// Forgets the rows and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll()
    ends.removeAll(keepingCapacity: true)
    digest = TableDigest()
  }

  /// Lends the bytes of the lines.
  package func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try bytes.withBytes(0..<bytes.count, body)
  }

  /// Lends the bytes of some of the lines, counted from 0.
  func withLines<Result>(
    _ lines: Range<Int>, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    try bytes.withBytes(start(of: lines.lowerBound)..<start(of: lines.upperBound), body)
  }

  /// Where a line starts; of the number of lines, where the last one ends.
  func start(of line: Int) -> Int { line == 0 ? 0 : ends[line - 1] }

  /// Adds the filled rows of a batch.
  /// - Complexity: O(rows × columns), without allocations.
  package mutating func append(_ batch: borrowing RecordBatch) {
    precondition(batch.table.name == table.name, "rows of one table")
    batches.write(batch, to: &bytes, ends: &ends)
    if isDigested { digest += batchDigest.digest(batch) }
  }

  /// Ends the line whose cells were written.
  @usableFromInline
  mutating func endLine() {
    let dialect = layout.format.dialect
    // The end of a line may take a byte back.
    bytes.write(atMost: 2) { dialect.endLine(&$0) }
    ends.append(bytes.count)
  }

  /// Counts the digest of a row.
  @usableFromInline
  mutating func insert(_ row: RowDigest) { digest.insert(row) }
}
