internal import JSON
internal import Snapshot
internal import Terminal

/// What two databases have in common and what not, for people and for programs.
struct ComparisonReport {
  /// How much is said.
  enum Style { case whole, stat, summary }

  private let comparison: Comparison
  private let style: Style
  private let names: (String, String)

  init(_ comparison: Comparison, _ style: Style, _ names: (String, String)) {
    self.comparison = comparison
    self.style = style
    self.names = names
  }

  var report: DiffReport {
    var report = DiffReport(names: names)
    report.isSame = comparison.isSame
    if style != .summary {
      report.sections = [
        Self.provenance(comparison.provenance),
        DiffReport.Section(title: "schema", lines: comparison.schema.map(\.sentence)),
      ]
    }
    report.sections.append(rowCounts)
    if style != .summary {
      for table in comparison.tables { report.sections += details(table) }
    }
    report.sections.append(DiffReport.Section(title: "remarks", lines: remarks))
    report.closing = closing
    report.document = Self.document(comparison, names)
    report.items = Self.head(comparison) + Self.tail(comparison)
    return report
  }

  static func provenance(_ differences: [Difference]) -> DiffReport.Section {
    DiffReport.Section(
      title: "provenance", columns: [(false, "what"), (false, "A"), (false, "B")],
      rows: differences.map { [$0.name, $0.before ?? "–", $0.after ?? "–"] })
  }

  private var rowCounts: DiffReport.Section {
    let titles = ["table", "A", "B", "changed", "added", "removed", "identical"]
    let shown = style == .summary ? comparison.tables : comparison.tables.filter { !$0.isSame }
    return DiffReport.Section(
      title: "rows", columns: titles.map { ($0 != "table", $0) },
      rows: shown.map { table in
        [table.name, Self.count(table.before), Self.count(table.after)]
          + [table.changed, table.added, table.removed, table.identical].map(Figures.grouped)
      })
  }

  private static func count(_ rows: Int64?) -> String { rows.map(Figures.grouped) ?? "–" }

  private func details(_ table: TableDelta) -> [DiffReport.Section] {
    let titles = ["column", "changes", "tolerated", "largest delta", "largest share"]
    let columns = DiffReport.Section(
      title: "columns of \(table.name)", columns: titles.map { ($0 != "column", $0) },
      rows: table.columns.map { column in
        [
          column.name, Figures.grouped(column.changes), Figures.grouped(column.tolerated),
          column.largest.map(Self.number) ?? "–", column.largestShare.map(Self.share) ?? "–",
        ]
      })
    var lines = table.examples.map(Self.sentence)
    let rest = table.differences - Int64(table.examples.count)
    if style == .whole, rest > 0, !lines.isEmpty { lines.append("… \(Figures.grouped(rest)) more") }
    return [columns, DiffReport.Section(title: "changes of \(table.name)", lines: lines)]
  }

  private var remarks: [String] {
    comparison.remarks
      + comparison.tables.filter { $0.repeatedKeys > 0 || $0.absentKeys > 0 }.map {
        "\($0.name): \($0.repeatedKeys) rows repeat a key, \($0.absentKeys) have a key without a value; "
          + "they are matched in order"
      }
  }

  private var closing: String {
    let tables = comparison.tables
    let rows = tables.reduce(Int64(0)) { $0 + ($1.after ?? 0) }
    guard !comparison.isSame else {
      let tolerated = tables.flatMap(\.columns).reduce(Int64(0)) { $0 + $1.tolerated }
      return "the same: \(tables.count) tables, \(Figures.grouped(rows)) rows"
        + (tolerated > 0 ? ", \(Figures.grouped(tolerated)) values within tolerance" : "")
    }
    let different = tables.filter { !$0.isSame }
    let counts = [
      different.reduce(Int64(0)) { $0 + $1.changed }, different.reduce(Int64(0)) { $0 + $1.added },
      different.reduce(Int64(0)) { $0 + $1.removed },
    ].map(Figures.grouped)
    return "different: \(different.count) of \(tables.count) tables; \(counts[0]) rows changed, "
      + "\(counts[1]) added, \(counts[2]) removed; \(comparison.schema.count) differences of schema"
  }

  static func sentence(_ change: RowChange) -> String {
    let cells = change.cells.map { cell in
      switch change.kind {
      case .changed:
        "\(cell.column) \(cell.before?.description ?? "") → \(cell.after?.description ?? "")"
      case .added, .removed: "\(cell.column) \((cell.after ?? cell.before)?.description ?? "")"
      }
    }
    return "\(change.kind) \(change.keyText): \(cells.joined(separator: ", "))"
  }

  private static func number(_ value: Double) -> String {
    value.magnitude < 1e15 && value == value.rounded()
      ? Figures.grouped(Int64(value)) : String(describing: value)
  }

  private static func share(_ value: Double) -> String {
    "\((value * 1_000_000).rounded() / 10_000) %"
  }
}
