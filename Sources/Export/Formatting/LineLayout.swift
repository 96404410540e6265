internal import Tables

/// How the cells of a table's rows, or some of them, become a line.
struct LineLayout: Sendable {
  let format: ExportFormat
  let columns: [Column]
  /// What stands before each cell, in stretches of equal length that are read sixteen bytes at a time.
  private let beginnings: [UInt8]
  private let stretch: Int
  private let lengths: [Int]

  /// The first line of a file; empty where the format has none.
  let header: [UInt8]

  init(_ columns: [Column], _ format: ExportFormat) {
    precondition(!columns.isEmpty, "a line has a cell")
    self.format = format
    self.columns = columns
    let names = columns.map(\.name)
    let texts = format.dialect.beginnings(names)
    header = format.dialect.header(names)
    lengths = texts.map(\.count)
    let stretch = ((lengths.max() ?? 0) + 15) / 16 * 16
    self.stretch = stretch
    beginnings = texts.flatMap { $0 + [UInt8](repeating: 0, count: stretch - $0.count) }
  }

  /// The most bytes before a cell, behind it and at the end of the line.
  var longestSurroundings: Int { stretch + 4 }

  /// Lends what stands before cells to a loop that writes many.
  @inline(__always)
  func withBeginnings<Result>(_ body: (LineBeginnings) -> Result) -> Result {
    unsafe beginnings.withUnsafeBytes { bytes in
      unsafe lengths.withUnsafeBufferPointer { lengths in
        unsafe body(LineBeginnings(bytes, lengths, stretch: stretch))
      }
    }
  }
}

/// What stands before each cell of a line, lent for a loop.
@safe
struct LineBeginnings {
  private let bytes: UnsafeRawBufferPointer
  private let lengths: UnsafeBufferPointer<Int>
  private let stretch: Int

  fileprivate init(
    _ bytes: UnsafeRawBufferPointer, _ lengths: UnsafeBufferPointer<Int>, stretch: Int
  ) {
    unsafe self.bytes = bytes
    unsafe self.lengths = lengths
    self.stretch = stretch
  }

  /// Writes what stands before a cell.
  @inline(__always)
  func put(_ cell: Int, to cursor: inout LineCursor) {
    guard let start = unsafe bytes.baseAddress else { return }
    unsafe cursor.copy(start + cell &* stretch, count: lengths[cell])
  }
}
