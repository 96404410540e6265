internal import JSON
internal import Snapshot
internal import Terminal

/// How the values of two databases are distributed.
enum ShiftReport {
  static func report(
    _ shifts: [ColumnShift], _ head: Comparison, _ names: (String, String)
  ) -> DiffReport {
    var report = DiffReport(names: names)
    let shifted = shifts.filter(\.isShifted)
    report.isSame = shifted.isEmpty && head.schema.isEmpty
    report.sections = [
      ComparisonReport.provenance(head.provenance),
      DiffReport.Section(title: "schema", lines: head.schema.map(\.sentence)),
    ]
    var seen: Set<String> = []
    for table in shifts.map(\.table) where seen.insert(table).inserted {
      report.sections.append(section(table, shifts.filter { $0.table == table }))
    }
    report.closing =
      "\(shifted.count) of \(shifts.count) columns are distributed differently (PSI above "
      + "\(ColumnShift.limit)); \(head.schema.count) differences of schema"
    report.items = shifts.map { ComparisonReport.joined("column", json($0)) }
    report.document = [
      "a": .string(names.0), "b": .string(names.1), "same": .bool(report.isSame),
      "provenance": .array(head.provenance.map(ComparisonReport.json)),
      "schema": .array(head.schema.map { .string($0.sentence) }),
      "columns": .array(shifts.map(json)),
    ]
    return report
  }

  private static func section(_ table: String, _ shifts: [ColumnShift]) -> DiffReport.Section {
    let titles = ["column", "rows", "null %", "distinct", "mean", "p10", "median", "p90", "PSI"]
    return DiffReport.Section(
      title: "distribution of \(table)", columns: titles.map { ($0 != "column", $0) },
      rows: shifts.map { shift in
        let (before, after) = (shift.before, shift.after)
        func both(_ read: (ColumnDistribution) -> String) -> String {
          let (first, second) = (read(before), read(after))
          return first == second ? first : "\(first) → \(second)"
        }
        return [
          shift.column, both { Figures.grouped($0.count) },
          both { rounded($0.nullShare * 100) }, both { Figures.grouped($0.distinct) },
          both { $0.mean.map(rounded) ?? "–" }, both { quantile($0, 1) }, both { quantile($0, 3) },
          both { quantile($0, 5) },
          (shift.stability.map(rounded) ?? "–") + (shift.isShifted ? " !" : ""),
        ]
      })
  }

  private static func quantile(_ distribution: ColumnDistribution, _ place: Int) -> String {
    distribution.quantiles.indices.contains(place)
      ? rounded(distribution.quantiles[place]) : "–"
  }

  private static func rounded(_ number: Double) -> String {
    if number.magnitude >= 1e15 { return String(describing: number) }
    if number == number.rounded() { return Figures.grouped(Int64(number)) }
    return String(describing: (number * 1_000).rounded() / 1_000)
  }

  private static func json(_ shift: ColumnShift) -> JSONValue {
    [
      "table": .string(shift.table), "column": .string(shift.column),
      "a": json(shift.before), "b": json(shift.after),
      "psi": shift.stability.flatMap(JSONValue.number) ?? .null,
      "shifted": .bool(shift.isShifted),
    ]
  }

  private static func json(_ distribution: ColumnDistribution) -> JSONValue {
    let quantiles = zip(ColumnDistribution.ranks, distribution.quantiles).map { rank, value in
      ("p\(Int(rank * 100))", JSONValue.number(value) ?? .null)
    }
    return [
      "rows": .integer(distribution.count), "nulls": .integer(distribution.nulls),
      "distinct": .integer(distribution.distinct),
      "mean": distribution.mean.flatMap(JSONValue.number) ?? .null,
      "quantiles": .object(JSONObject(uniqueMembers: quantiles)),
    ]
  }
}
