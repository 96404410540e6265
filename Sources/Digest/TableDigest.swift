/// What identifies a table's content: how many rows, and the sum of their hashes modulo 2¹²⁸.
///
/// The order of rows makes no difference, and the digests of parts add up to that of the whole.
@frozen
public struct TableDigest: Hashable, Sendable {
  /// The number of rows.
  public var rows: UInt64
  /// The sum of the rows' hashes modulo 2¹²⁸.
  public var sum: UInt128

  /// The digest of no rows.
  @inlinable
  public init() {
    rows = 0
    sum = 0
  }

  /// Takes a count and a sum.
  @inlinable
  public init(rows: UInt64, sum: UInt128) {
    self.rows = rows
    self.sum = sum
  }

  /// Adds a row.
  @inlinable
  public mutating func insert(_ row: RowDigest) {
    rows += 1
    sum &+= row.value
  }

  /// The digest of both parts together.
  @inlinable
  public static func + (left: TableDigest, right: TableDigest) -> TableDigest {
    TableDigest(rows: left.rows + right.rows, sum: left.sum &+ right.sum)
  }

  /// Adds the rows of another part.
  @inlinable
  public static func += (left: inout TableDigest, right: TableDigest) {
    left = left + right
  }
}
