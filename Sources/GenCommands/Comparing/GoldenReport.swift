internal import JSON
internal import Snapshot

/// What a golden manifest and a database, or two manifests, say of each other.
enum GoldenReport {
  static func report(_ comparison: GoldenComparison, _ names: (String, String)) -> DiffReport {
    var report = DiffReport(names: names)
    report.isSame = comparison.isSame
    report.sections = [
      ComparisonReport.provenance(comparison.provenance),
      DiffReport.Section(title: "tables", lines: comparison.tables.map(\.sentence)),
    ]
    report.closing =
      comparison.isSame
      ? "the same: \(comparison.tableCount) tables"
      : "different: \(comparison.tables.count) of \(comparison.tableCount) tables"
    let entries = comparison.tables.map(json)
    report.items =
      comparison.provenance.map { ComparisonReport.joined("provenance", ComparisonReport.json($0)) }
      + entries.map { ComparisonReport.joined("table", $0) }
    report.document = [
      "a": .string(names.0), "b": .string(names.1), "same": .bool(comparison.isSame),
      "provenance": .array(comparison.provenance.map(ComparisonReport.json)),
      "tables": .array(entries),
    ]
    return report
  }

  private static func json(_ entry: GoldenComparison.Entry) -> JSONValue {
    [
      "table": .string(entry.table), "a": ComparisonReport.text(entry.before),
      "b": ComparisonReport.text(entry.after),
      "first_row": entry.firstRow.map { .integer(Int64($0)) } ?? .null,
      "key": ComparisonReport.text(entry.key),
      "columns": .array(entry.columns.map(JSONValue.string)),
    ]
  }
}
