internal import SQLite

/// The rows of one side in the order of the key, one at a time.
struct RowCursor: ~Copyable {
  private(set) var statement: Statement
  private(set) var isAtRow = false
  private(set) var count: Int64 = 0
  private(set) var repeatedKeys: Int64 = 0
  private(set) var absentKeys: Int64 = 0
  private let keyCount: Int
  /// Whether keys may repeat or be absent, so that each is compared with the one before.
  private let isSuspicious: Bool
  private var lastKey: [Cell]?

  init(_ statement: consuming Statement, keyCount: Int, isSuspicious: Bool) {
    self.statement = statement
    self.keyCount = keyCount
    self.isSuspicious = isSuspicious
  }

  /// Goes to the next row.
  mutating func advance() throws(SQLiteError) {
    isAtRow = try statement.step()
    guard isAtRow else { return }
    count += 1
    guard isSuspicious else { return }
    let key = key
    if key.contains(.null) { absentKeys += 1 }
    if key == lastKey { repeatedKeys += 1 }
    lastKey = key
  }

  /// The cells of the key.
  var key: [Cell] { cells(0..<keyCount) }

  /// Some cells of the row.
  func cells(_ range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(range.count)
    for column in range { cells.append(Cell(statement, at: column)) }
    return cells
  }

  /// Negative when this row comes before the other side's, positive when after, 0 for the same key.
  func order(_ other: borrowing RowCursor) -> Int {
    for column in 0..<keyCount {
      let order = statement.order(at: column, other.statement, at: column)
      if order != 0 { return order }
    }
    return 0
  }
}
