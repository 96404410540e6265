/// How the values of one column are distributed in two databases.
package struct ColumnShift: Hashable, Sendable {
  /// The table.
  package let table: String
  /// The column.
  package let column: String
  /// In the first.
  package let before: ColumnDistribution
  /// In the second.
  package let after: ColumnDistribution
  /// The population stability index; nothing where it makes no sense.
  package let stability: Double?

  /// The index above which two columns count as differently distributed.
  package static let limit = 0.25

  /// True when it is another population.
  package var isShifted: Bool { (stability ?? 0) > Self.limit }

  /// Compares the columns of the tables that both have.
  /// - Parameters:
  ///   - pair: The databases.
  ///   - selection: Which tables and columns.
  ///   - step: Called before each column; what it throws stops the work.
  /// - Returns: The shifts, table by table, column by column.
  /// - Throws: What keeps a table from being read.
  package static func all(
    _ pair: Comparison.Pair, _ selection: Selection, step: () throws -> Void = {}
  ) throws -> [ColumnShift] {
    var shifts: [ColumnShift] = []
    let (left, right) = (pair.left.connection, pair.right.connection)
    for name in pair.tableNames where selection.wants(name) {
      guard let before = pair.leftShape.tables[name], let after = pair.rightShape.tables[name]
      else {
        continue
      }
      let shared = before.storedColumns.filter(Set(after.storedColumns).contains)
      for column in shared where selection.wants(name, column) {
        try step()
        let first = try ColumnDistribution(of: column, in: name, left)
        let second = try ColumnDistribution(of: column, in: name, right)
        guard first.count > 0 || second.count > 0 else { continue }
        shifts.append(
          ColumnShift(
            table: name, column: column, before: first, after: second,
            stability: try StabilityIndex.value(
              of: column, in: name, left, right, first, second)))
      }
    }
    return shifts
  }
}
