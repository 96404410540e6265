internal import Diagnostics
internal import SQLite

/// What two databases have in common and what not: where they come from, what they declare, their rows.
package struct Comparison: Sendable {
  /// Where they come from, as far as it differs; it usually explains the rest.
  package let provenance: [Difference]
  /// What they declare, as far as it differs.
  package let schema: [SchemaChange]
  /// Their tables, whether they differ or not.
  package private(set) var tables: [TableDelta] = []
  /// What could not be compared, each as a sentence without a final period.
  package let remarks: [String]

  /// True when nothing differs.
  package var isSame: Bool { schema.isEmpty && tables.allSatisfy(\.isSame) }

  /// Two databases whose rows are to be compared.
  package struct Pair {
    /// The first.
    package let left: StillDatabase
    /// The second.
    package let right: StillDatabase
    /// What the first declares.
    package let leftShape: SchemaShape
    /// What the second declares.
    package let rightShape: SchemaShape

    /// Reads what both declare.
    package init(_ left: StillDatabase, _ right: StillDatabase) throws {
      self.left = left
      self.right = right
      leftShape = try SchemaShape(of: left)
      rightShape = try SchemaShape(of: right)
    }

    /// The tables of both, those of the first in its order, then those that only the second has.
    package var tableNames: [String] {
      leftShape.tableNames + rightShape.tableNames.filter { leftShape.tables[$0] == nil }
    }

    /// The columns of every table of one or both.
    package var columns: [String: [String]] {
      Dictionary(
        uniqueKeysWithValues: tableNames.map { name in
          let left = leftShape.tables[name]?.storedColumns ?? []
          let right = rightShape.tables[name]?.storedColumns ?? []
          return (name, left + right.filter { !left.contains($0) })
        })
    }
  }

  /// Compares provenance and schema, and rows where they are wanted.
  /// - Parameters:
  ///   - pair: The databases.
  ///   - options: What is compared.
  ///   - rows: Whether rows are compared at all.
  ///   - step: Called every few thousand rows with their number; what it throws stops the work.
  ///   - sink: Told of every row that differs, table by table.
  /// - Throws: What keeps a table from being read, or a `Failure` about a pattern that means nothing.
  package init(
    _ pair: Pair, _ options: ComparisonOptions, rows: Bool = true,
    step: (Int) throws -> Void = { _ in }, sink: ((RowChange) throws -> Void)? = nil
  ) throws {
    let known = pair.columns
    if let stray = options.strays(in: known).first {
      throw Failure(
        .invalidInput, "'\(stray)' means no table or column of the two databases",
        advice: Suggestion.nearest(to: stray, in: known.keys.sorted()).map {
          "did you mean '\($0)'?"
        })
    }
    provenance = try Provenance(of: pair.left).differences(Provenance(of: pair.right))
    schema = SchemaComparison.changes(pair.leftShape, pair.rightShape).filter {
      Self.isWanted($0, options.selection, known)
    }
    remarks = Set(pair.leftShape.virtualTables + pair.rightShape.virtualTables).sorted().map {
      "\($0) is a virtual table, whose rows are not compared"
    }
    guard rows else { return }
    for name in pair.tableNames where options.selection.wants(name) {
      tables.append(try Self.delta(of: name, pair, options, step: step, sink: sink))
      if options.stopsAtFirst, !isSame { return }
    }
  }

  /// True for what belongs to tables and columns that are compared.
  private static func isWanted(
    _ change: SchemaChange, _ selection: Selection, _ known: [String: [String]]
  ) -> Bool {
    let table = change.name.split(separator: ".", maxSplits: 1).first.map(String.init) ?? ""
    guard let columns = known[table] else { return selection.only.isEmpty }
    guard change.kind == .column else { return selection.wants(table) }
    return columns.contains { "\(table).\($0)" == change.name && selection.wants(table, $0) }
  }

  /// Compares one table; one that only one of them has consists of removed or added rows.
  /// - Parameters:
  ///   - name: The table.
  ///   - pair: The databases.
  ///   - options: What is compared.
  ///   - step: Called every few thousand rows with their number; what it throws stops the work.
  ///   - sink: Told of every row that differs.
  /// - Returns: How it differs.
  /// - Throws: What keeps the table from being read.
  package static func delta(
    of name: String, _ pair: Pair, _ options: ComparisonOptions,
    step: (Int) throws -> Void = { _ in }, sink: ((RowChange) throws -> Void)? = nil
  ) throws -> TableDelta {
    let (before, after) = (pair.leftShape.tables[name], pair.rightShape.tables[name])
    guard let before, let after else {
      var delta = TableDelta(name, key: (before ?? after)?.primaryKey ?? [])
      let side = before == nil ? pair.right : pair.left
      let count = try side.connection.integer("SELECT count(*) FROM \(SQLName.quoted(name))") ?? 0
      if before == nil {
        delta.after = count
        delta.added = count
      } else {
        delta.before = count
        delta.removed = count
      }
      return delta
    }
    var comparison = RowComparison(name, try RowKeys(before, after, options), options)
    try comparison.run(pair.left.connection, pair.right.connection, step: step, sink: sink)
    return comparison.delta
  }
}
