internal import Registry
package import Store
package import Tables

/// Rows in memory, in the order in which they were added.
package struct RowBundle: RowSource {
  private var rows: [String: [Row]] = [:]

  /// Begins with some rows.
  package init(_ rows: [Row] = []) { add(rows) }

  /// Adds rows.
  package mutating func add(_ more: [Row]) {
    for row in more { rows[row.table.name, default: []].append(row) }
  }

  /// Forgets the rows of some tables.
  package mutating func remove(_ tables: [Table]) {
    for table in tables { rows[table.name] = nil }
  }

  /// The wanted rows of a table, in order.
  ///
  /// - Complexity: O(rows of the table).
  package func rows(of table: Table, where filter: RowFilter) -> [Row] {
    var found = (rows[table.name] ?? []).filter { row in
      filter.equal.allSatisfy { row[$0.column] == $0.value }
    }
    if let order = filter.order {
      // Sorting by place too keeps rows of one instant as they were added, as ids do in a database.
      let sorted = found.enumerated().sorted { left, right in
        let (a, b) = (Self.key(left.element[order]), Self.key(right.element[order]))
        return a == b ? left.offset < right.offset : (a < b) != filter.isDescending
      }
      found = sorted.map(\.element)
    }
    return Array(found.dropFirst(filter.offset).prefix(filter.limit ?? .max))
  }

  /// Texts, numbers by their size, and nothing before both.
  private static func key(_ value: Value) -> SortKey {
    switch value {
    case .null: SortKey(kind: 0, number: 0, text: "")
    case .integer(let number): SortKey(kind: 1, number: Double(number), text: "")
    case .real(let number): SortKey(kind: 1, number: number, text: "")
    case .text(let text): SortKey(kind: 2, number: 0, text: text)
    }
  }

  private struct SortKey: Comparable {
    let kind: Int
    let number: Double
    let text: String

    static func < (left: SortKey, right: SortKey) -> Bool {
      if left.kind != right.kind { return left.kind < right.kind }
      if left.number != right.number { return left.number < right.number }
      return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
  }
}
