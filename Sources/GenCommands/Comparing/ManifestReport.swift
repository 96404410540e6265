internal import JSON
internal import Snapshot

/// What the stored digests of two databases say.
enum ManifestReport {
  static func report(_ comparison: ManifestComparison, _ names: (String, String)) -> DiffReport {
    var report = DiffReport(names: names)
    let different = comparison.tables.filter { !$0.isSame }
    report.isSame = comparison.isSame
    report.sections = [
      ComparisonReport.provenance(comparison.provenance),
      DiffReport.Section(title: "schema", lines: comparison.schema.map(\.sentence)),
      DiffReport.Section(
        title: "digests", columns: [(false, "table"), (false, "A"), (false, "B")],
        rows: different.map { [$0.table, $0.before ?? "–", $0.after ?? "–"] }),
    ]
    report.closing =
      comparison.isSame
      ? "the same, as the manifests count: \(comparison.tables.count) tables"
      : "different, as the manifests count: \(different.count) of \(comparison.tables.count) tables; "
        + "\(comparison.schema.count) differences of schema"
    report.items =
      comparison.provenance.map { ComparisonReport.joined("provenance", ComparisonReport.json($0)) }
      + different.map { ComparisonReport.joined("table", json($0)) }
    report.document = [
      "a": .string(names.0), "b": .string(names.1), "same": .bool(comparison.isSame),
      "provenance": .array(comparison.provenance.map(ComparisonReport.json)),
      "schema": .array(comparison.schema.map { .string($0.sentence) }),
      "tables": .array(comparison.tables.map(json)),
    ]
    return report
  }

  private static func json(_ entry: ManifestComparison.Entry) -> JSONValue {
    [
      "table": .string(entry.table), "same": .bool(entry.isSame),
      "a": ComparisonReport.text(entry.before), "b": ComparisonReport.text(entry.after),
    ]
  }
}
