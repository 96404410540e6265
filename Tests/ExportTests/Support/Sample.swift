import Export
import Registry
import Tables

/// A few tables with random rows, the same at every call.
struct Sample {
  static let tables = [
    Registry.campaignPerformance, Registry.performanceBreakdown, Registry.campaigns,
    Registry.creatives,
  ]

  /// Batches of all the tables, in turn.
  let batches: [RecordBatch]

  init(seed: UInt64 = 11, rounds: Int = 6) {
    var random = RandomBatch(seed: seed)
    batches = (0..<rounds).flatMap { _ in Self.tables.map { random.batch(of: $0, rows: 60) } }
  }

  /// The batches of one table.
  func batches(of table: Table) -> [RecordBatch] { batches.filter { $0.table.name == table.name } }

  /// The rows of one table.
  func rows(of table: Table) -> [Row] {
    batches(of: table).flatMap { batch in (0..<batch.count).map { batch.row(at: $0) } }
  }

  /// The lines of one table.
  func lines(of table: Table, _ format: ExportFormat = .csv) -> TableLines {
    var lines = TableLines(table, format)
    for batch in batches(of: table) { lines.append(batch) }
    return lines
  }
}
