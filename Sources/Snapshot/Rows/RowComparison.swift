internal import Diagnostics
internal import SQLite

/// Compares the rows of one table in two databases by walking both in the order of the key.
///
/// Nothing is kept but the sums and the first changes, however many rows there are.
struct RowComparison {
  private let keys: RowKeys
  private let options: ComparisonOptions
  private let tolerances: [Tolerance]
  private(set) var delta: TableDelta
  private var columns: [ColumnDelta]
  /// Whether changed rows are told with all their cells, the same ones included.
  private let tellsWholeRows: Bool

  /// Told of every row that differs; nothing when nobody asks.
  typealias Sink = (RowChange) throws -> Void

  init(
    _ name: String, _ keys: RowKeys, _ options: ComparisonOptions, wholeRows: Bool = false
  ) {
    self.keys = keys
    tellsWholeRows = wholeRows
    self.options = options
    tolerances = keys.others.map { options.tolerance(name, $0) }
    columns = keys.others.map { ColumnDelta($0) }
    delta = TableDelta(name, key: keys.key)
  }

  /// Walks both sides.
  /// - Parameters:
  ///   - left: The first database.
  ///   - right: The second one.
  ///   - step: Called every few thousand rows with their number; what it throws stops the walk.
  ///   - sink: Told of every row that differs.
  /// - Throws: What keeps a row from being read.
  mutating func run(
    _ left: Connection, _ right: Connection, step: (Int) throws -> Void, sink: Sink?
  ) throws {
    var first = try cursor(of: left)
    var second = try cursor(of: right)
    try first.advance()
    try second.advance()
    var walked = 0
    while first.isAtRow || second.isAtRow {
      let order = !first.isAtRow ? 1 : !second.isAtRow ? -1 : first.order(second)
      try meet(first, second, order, sink)
      if options.stopsAtFirst, !delta.isSame { break }
      if order <= 0 { try first.advance() }
      if order >= 0 { try second.advance() }
      walked += 1
      if walked % Self.stepLength == 0 { try step(Self.stepLength) }
    }
    try step(walked % Self.stepLength)
    delta.before = first.count
    delta.after = second.count
    delta.repeatedKeys = first.repeatedKeys + second.repeatedKeys
    delta.absentKeys = first.absentKeys + second.absentKeys
    delta.columns = columns.filter { $0.changes > 0 || $0.tolerated > 0 }
  }

  private static let stepLength = 8_192

  private mutating func meet(
    _ first: borrowing RowCursor, _ second: borrowing RowCursor, _ order: Int, _ sink: Sink?
  ) throws {
    if order < 0 {
      delta.removed += 1
      guard isWanted(sink) else { return }
      try tell(
        sink, .removed, first.key, whole(first) { .init(column: $0, before: $1, after: nil) })
    } else if order > 0 {
      delta.added += 1
      guard isWanted(sink) else { return }
      try tell(
        sink, .added, second.key, whole(second) { .init(column: $0, before: nil, after: $1) })
    } else {
      let changed = differences(first, second)
      guard !changed.isEmpty else {
        delta.identical += 1
        return
      }
      delta.changed += 1
      guard isWanted(sink) else { return }
      try tell(
        sink, .changed, first.key,
        (tellsWholeRows ? Array(keys.others.indices) : changed).map { index in
          let place = keys.key.count + index
          return RowChange.CellChange(
            column: keys.others[index], before: Cell(first.statement, at: place),
            after: Cell(second.statement, at: place))
        })
    }
  }

  private func isWanted(_ sink: Sink?) -> Bool {
    sink != nil || delta.examples.count < options.shownChanges
  }

  private func whole(
    _ cursor: borrowing RowCursor, _ make: (String, Cell) -> RowChange.CellChange
  ) -> [RowChange.CellChange] {
    let cells = cursor.cells(keys.key.count..<keys.key.count + keys.others.count)
    return zip(keys.others, cells).map(make)
  }

  private mutating func tell(
    _ sink: Sink?, _ kind: RowChange.Kind, _ key: [Cell], _ cells: [RowChange.CellChange]
  ) throws {
    let change = RowChange(
      table: delta.name, kind: kind, key: Array(zip(keys.key, key)).map { (column: $0, cell: $1) },
      cells: cells)
    if delta.examples.count < options.shownChanges { delta.examples.append(change) }
    try sink?(change)
  }

  /// The columns that differ by more than is allowed; the sums of every column that differs are kept.
  private mutating func differences(
    _ first: borrowing RowCursor, _ second: borrowing RowCursor
  ) -> [Int] {
    var changed: [Int] = []
    for index in keys.others.indices {
      let place = keys.key.count + index
      if first.statement.holdsSame(at: place, second.statement, at: place) { continue }
      let (before, after) = (Cell(first.statement, at: place), Cell(second.statement, at: place))
      if columns[index].take(before, after, tolerances[index]) { changed.append(index) }
    }
    return changed
  }

  private func cursor(of connection: Connection) throws -> RowCursor {
    let name = SQLName.quoted(delta.name)
    let columns = (keys.key + keys.others).map(SQLName.quoted).joined(separator: ", ")
    let condition = options.conditions[delta.name].map { " WHERE (\($0)\n)" } ?? ""
    let order = keys.key.map { "\(SQLName.quoted($0)) COLLATE BINARY" }.joined(separator: ", ")
    do {
      return RowCursor(
        try connection.prepare("SELECT \(columns) FROM \(name)\(condition) ORDER BY \(order)"),
        keyCount: keys.key.count, isSuspicious: keys.isSuspicious)
    } catch {
      guard error.code.primary == .error, !condition.isEmpty else { throw error }
      throw Failure(
        .invalidInput,
        "the condition on \(delta.name) is no SQL that holds there: \(error.message)",
        advice: "see its columns with: gen registry \(delta.name)")
    }
  }
}

extension ColumnDelta {
  /// Counts a difference; false when it is within what is allowed.
  fileprivate mutating func take(_ before: Cell, _ after: Cell, _ tolerance: Tolerance) -> Bool {
    guard let first = before.number, let second = after.number else {
      changes += 1
      return true
    }
    let difference = Self.distance(before, after) ?? (second - first).magnitude
    largest = max(largest ?? 0, difference)
    if first != 0 { largestShare = max(largestShare ?? 0, difference / first.magnitude) }
    guard !tolerance.allows(difference, from: first) else {
      tolerated += 1
      return false
    }
    changes += 1
    return true
  }

  /// The distance of two whole numbers, which doubles would lose far from 0.
  private static func distance(_ before: Cell, _ after: Cell) -> Double? {
    guard case .integer(let first) = before, case .integer(let second) = after else { return nil }
    let (low, high) = (min(first, second), max(first, second))
    return Double(UInt64(bitPattern: high) &- UInt64(bitPattern: low))
  }
}
