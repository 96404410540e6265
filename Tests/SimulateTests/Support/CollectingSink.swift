import Registry
import Tables

/// Keeps every row that it is given, by table.
struct CollectingSink: RecordSink {
  private(set) var rows: [String: [Row]] = [:]
  /// The whole numbers of each column, by table and column.
  private(set) var columns: [String: [String: [Int64]]] = [:]

  mutating func write(_ rows: [Row]) {
    for row in rows { self.rows[row.table.name, default: []].append(row) }
  }

  mutating func write(_ batch: borrowing RecordBatch) {
    let name = batch.table.name
    for (position, column) in batch.table.columns.enumerated() {
      let start = batch.offset(of: position)
      columns[name, default: [:]][column.name, default: []] +=
        batch.integers[start..<(start + batch.count)]
    }
    if name != "campaign_performance" {
      for row in 0..<batch.count { rows[name, default: []].append(batch.row(at: row)) }
    }
  }

  /// A column of the hours.
  func hours(_ column: String) -> [Int64] { columns["campaign_performance"]?[column] ?? [] }

  /// The hours as rows.
  func hourRows() -> [Row] {
    let table = Registry.campaignPerformance
    return hours("hour_ts").indices.map { index in
      Row(
        table,
        values: table.columns.map { column in
          let number = hours(column.name)[index]
          switch column.type {
          case .timestamp: return .text("2025-01-01T00:00:00Z")
          case .enumerated(let enumeration): return .text(enumeration.cases[Int(number)].value)
          default: return .integer(number)
          }
        })
    }
  }
}
