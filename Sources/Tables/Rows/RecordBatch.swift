/// Many rows of one table, a column at a time, in one reused stretch of memory.
///
/// Whole numbers, money, booleans, instants (seconds since 1970), dates (days since 1970), enumerated
/// values (their place in the list) and texts (their place in `texts`) are 64-bit whole numbers in
/// `integers`; floating-point numbers are in `reals`. A column starts at `offset(of:)` in its array.
public struct RecordBatch: Sendable {
  /// The table whose rows these are.
  public let table: Table
  /// The most rows that fit.
  public let capacity: Int
  /// The rows that are filled.
  public var count = 0
  /// The columns of whole numbers, one after another.
  public var integers: [Int64]
  /// The columns of floating-point numbers, one after another.
  public var reals: [Double]
  /// For each nullable column, 1 where a row has no value.
  public var absences: [UInt8]
  /// The texts that text columns number.
  public var texts: [String] = []

  private let offsets: [Int]
  private let absenceOffsets: [Int?]

  /// Rows beyond the capacity that a loop over whole vectors may touch, and no sink reads.
  public static let padding = 16

  /// Makes room for so many rows.
  public init(_ table: Table, capacity: Int) {
    self.table = table
    self.capacity = capacity
    // A cache line beside the padding keeps columns of 4 KiB multiples out of one cache set.
    let stride = (capacity + 7) / 8 * 8 + Self.padding + 8
    var offsets: [Int] = []
    var absenceOffsets: [Int?] = []
    var (integerColumns, realColumns, nullableColumns) = (0, 0, 0)
    for column in table.columns {
      if column.type.storage == .real {
        offsets.append(realColumns * stride)
        realColumns += 1
      } else {
        offsets.append(integerColumns * stride)
        integerColumns += 1
      }
      absenceOffsets.append(column.isNullable ? nullableColumns * stride : nil)
      nullableColumns += column.isNullable ? 1 : 0
    }
    self.offsets = offsets
    self.absenceOffsets = absenceOffsets
    integers = [Int64](repeating: 0, count: integerColumns * stride)
    reals = [Double](repeating: 0, count: realColumns * stride)
    absences = [UInt8](repeating: 0, count: nullableColumns * stride)
  }

  /// Where a column begins in `integers` or `reals`.
  public func offset(of column: Int) -> Int { offsets[column] }

  /// Where the marks of a nullable column begin in `absences`; nothing for other columns.
  public func absenceOffset(of column: Int) -> Int? { absenceOffsets[column] }

  /// Where a column begins, by name; a name that the table does not have is a programmer's mistake.
  public func offset(of column: String) -> Int {
    guard let position = table.position(of: column) else {
      preconditionFailure("\(table.name) has no column \(column)")
    }
    return offsets[position]
  }

  /// Forgets the rows and texts, and keeps the memory.
  public mutating func removeAll() {
    count = 0
    texts.removeAll(keepingCapacity: true)
  }

  /// True when a row has no value in a column.
  public func isAbsent(row: Int, column: Int) -> Bool {
    absenceOffsets[column].map { absences[$0 + row] != 0 } ?? false
  }
}
