internal import Registry
internal import Snapshot
package import Store
package import Tables

/// Judges every value of a database by making it again: no single changed value escapes it.
package enum RemakingJudge {
  /// Makes a database again and judges every table of it.
  /// - Parameters:
  ///   - original: The database, open for reading.
  ///   - step: Called before each run and table; what it throws stops the work.
  /// - Returns: A verdict for each table that has rows, and the tables that nobody can make again.
  /// - Throws: A `Failure` when a run cannot be repeated by this program.
  package static func verdicts(
    of original: Database, step: () throws -> Void
  ) throws -> (verdicts: [Verdict], leftOut: [LeftOut]) {
    let remade = try Remaking.remade(original, step: step)
    return (try verdicts(of: original, against: remade, step: step), remade.leftOut)
  }

  /// A verdict for each table that has rows, in either database.
  /// - Parameters:
  ///   - original: The database, open for reading.
  ///   - remade: What it should be.
  ///   - tables: The tables that are judged.
  ///   - step: Called before each table; what it throws stops the work.
  /// - Returns: The verdicts.
  /// - Throws: What keeps a table from being read.
  package static func verdicts(
    of original: Database, against remade: Remade, tables: [Table] = Registry.tables,
    step: () throws -> Void = {}
  ) throws -> [Verdict] {
    let silent = Set(remade.leftOut.map(\.table))
    let pair = try Comparison.Pair(
      StillDatabase(remade.database), StillDatabase(original))
    var options = ComparisonOptions()
    options.shownChanges = Verdict.longestList
    return try tables.filter { !silent.contains($0.name) }.compactMap { table in
      try step()
      let delta = try Comparison.delta(of: table.name, pair, options)
      guard delta.before != 0 || delta.after != 0 else { return nil }
      return Verdict(
        "remade_\(table.name)", "\(table.name) is what its runs make of their seeds",
        judged: delta.after ?? 0, broken: delta.differences,
        examples: delta.examples.map(sentence))
    }
  }

  private static func sentence(_ change: RowChange) -> String {
    switch change.kind {
    case .added: return "\(change.keyText): no run makes this row"
    case .removed: return "\(change.keyText): the row is missing"
    case .changed:
      let cells = change.cells.map { cell in
        "\(cell.column) is \(cell.after.map(\.description) ?? ""), made is "
          + "\(cell.before.map(\.description) ?? "")"
      }
      return "\(change.keyText): \(cells.joined(separator: ", "))"
    }
  }
}
