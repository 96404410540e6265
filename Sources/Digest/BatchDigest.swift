/// Hashes many rows at once, from their columns, to the same digest as row by row.
///
/// A few rows are written down in their canonical encoding and hashed where they lie, which takes less
/// time than to hash cell by cell. Memory is kept from batch to batch.
public struct BatchDigest: Sendable {
  /// The most rows that are written down before they are hashed, so that they stay in the nearest cache.
  private static let block = 32
  /// The most bytes that they take, unless a single row takes more.
  private static let blockBytes = 1 << 15

  private var slots: [UInt8] = []
  private var lengths = [Int](repeating: 0, count: block)
  private var encoding = BatchEncoding()

  /// Starts without memory.
  public init() {}

  /// The digest of the first rows of a batch.
  ///
  /// - Parameters:
  ///   - rows: How many rows there are.
  ///   - columns: The columns, in the order in which the rows' cells are hashed.
  ///   - integers: The memory of whole numbers, and of the places of texts.
  ///   - reals: The memory of real numbers.
  ///   - absences: The memory of marks, 0 where there is a value.
  ///   - texts: What the places in text columns mean.
  /// - Returns: The count and the sum of the rows' hashes.
  /// - Complexity: O(rows × columns + bytes of the texts).
  public mutating func digest(
    rows: Int, columns: [DigestColumn], integers: Span<Int64>, reals: Span<Double>,
    absences: Span<UInt8>, texts: [String]
  ) -> TableDigest {
    for column in columns {
      let memory = column.kind == .real ? reals.count : integers.count
      precondition(column.cells + rows <= memory, "a column has a cell for each row")
      let marks = column.absences.map { $0 + rows } ?? 0
      precondition(marks <= absences.count, "a column has a mark for each row")
    }
    encoding.prepare(columns, texts: texts)
    let slot = encoding.slot
    let block = max(1, min(Self.block, Self.blockBytes / slot))
    if slots.count < block * slot { slots = [UInt8](repeating: 0, count: block * slot) }
    var digest = TableDigest(rows: UInt64(rows), sum: 0)
    var first = 0
    while first < rows {
      let part = first..<min(rows, first + block)
      digest.sum &+= hash(part, integers, reals, absences, slot)
      first = part.upperBound
    }
    return digest
  }

  private mutating func hash(
    _ rows: Range<Int>, _ integers: Span<Int64>, _ reals: Span<Double>, _ absences: Span<UInt8>,
    _ slot: Int
  ) -> UInt128 {
    unsafe slots.withUnsafeMutableBytes { slots in
      guard let base = slots.baseAddress else { return 0 }
      unsafe encoding.encode(
        rows, integers: integers, reals: reals, absences: absences, at: base, lengths: &lengths)
      var sum: UInt128 = 0
      for number in 0..<rows.count {
        sum &+= unsafe Murmur3.value(of: base + number &* slot, count: lengths[number])
      }
      return sum
    }
  }
}
