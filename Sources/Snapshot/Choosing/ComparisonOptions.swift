/// What is compared, and how strictly.
package struct ComparisonOptions: Hashable, Sendable {
  /// The tolerance of some columns.
  package struct ColumnTolerance: Hashable, Sendable {
    /// The columns.
    package let columns: ColumnPattern
    /// What they are allowed.
    package let tolerance: Tolerance

    /// Allows some columns a tolerance.
    package init(_ columns: ColumnPattern, _ tolerance: Tolerance) {
      self.columns = columns
      self.tolerance = tolerance
    }
  }

  /// Which tables and columns.
  package var selection = Selection()
  /// Tolerances of columns; the last that means a column holds.
  package var tolerances: [ColumnTolerance] = []
  /// The tolerance of all other columns of numbers.
  package var standing = Tolerance()
  /// Conditions in SQL on the rows of a table, by table.
  package var conditions: [String: String] = [:]
  /// Columns that name the rows of a table instead of its own key, by table.
  package var keys: [String: [String]] = [:]
  /// The most changes that are kept of each table, to be shown.
  package var shownChanges = 10
  /// Whether the first difference is enough.
  package var stopsAtFirst = false

  /// Everything, to the last bit.
  package init() {}

  /// What a column is allowed.
  package func tolerance(_ table: String, _ column: String) -> Tolerance {
    tolerances.last { $0.columns.means(table, column) }?.tolerance ?? standing
  }

  /// Patterns that mean no table or column of either database, which are surely misspelt.
  package func strays(
    in tables: [String: [String]]
  ) -> [String] {
    let patterns = selection.only + selection.ignored + tolerances.map(\.columns)
    let strayPatterns = patterns.filter { pattern in
      !tables.contains { name, columns in
        pattern.touches(name)
          && (pattern.column == nil || columns.contains { pattern.means(name, $0) })
      }
    }
    return strayPatterns.map(\.text)
      + (conditions.keys.sorted() + keys.keys.sorted()).filter { tables[$0] == nil }
  }
}
