internal import JSON
internal import Registry
internal import Store
internal import Tables
internal import Units

/// Rows of logs that a plan lays down, each stored once its instant has come.
///
/// All of them are kept in `planned_changes`, whatever as-of is, so that time can go on.
enum PlannedChanges {
  /// The tables whose rows are laid down, with the instant at which a row is stored: a label of an
  /// incident comes when the incident is over.
  private static let instants = [
    Registry.budgetChanges.name: "effective_at", Registry.statusChanges.name: "effective_at",
    Registry.truthIncidents.name: "ends_at",
  ]

  /// The instant at which a row is stored; nothing for a row that is stored at once.
  static func instant(of row: Row) -> String? {
    instants[row.table.name].map { row.words($0) }
  }

  /// True when a row is stored by an instant.
  static func isDue(_ row: Row, by asOf: Instant) -> Bool {
    // Instants are texts of one length, which sort as they follow each other.
    instant(of: row).map { $0 <= asOf.description } ?? true
  }

  /// Lays rows of a campaign down.
  static func laidDown(_ rows: [Row], campaign: Int64) -> [Row] {
    rows.compactMap { row in
      instant(of: row).map { instant in
        Row(
          Registry.plannedChanges,
          [
            "campaign_id": .integer(campaign), "table_name": .text(row.table.name),
            "row_id": row["id"], "effective_at": .text(instant),
            "row_json": .text(row.json().text()),
          ])
      }
    }
  }

  /// The row that a row of `planned_changes` lays down.
  static func row(_ planned: Row) throws -> Row {
    guard let table = Registry.table(named: planned.words("table_name")) else {
      preconditionFailure("planned_changes names a table that there is not")
    }
    return Row(table, json: try JSONReader.read(planned.words("row_json")))
  }
}

extension Database {
  /// The number that the next row of a table gets; those of rows that are laid down are taken.
  func freeID(of table: Table) throws -> Int64 {
    let stored = try nextID(of: table)
    guard PlannedChanges.isLaidDown(table) else { return stored }
    let planned = try largest(
      "row_id", of: Registry.plannedChanges, where: ["table_name": .text(table.name)])
    return max(stored, (planned.integer ?? 0) + 1)
  }
}

extension PlannedChanges {
  /// True for the tables whose rows may be laid down.
  static func isLaidDown(_ table: Table) -> Bool {
    instants[table.name] != nil || isReserved(table)
  }

  /// True for the tables of which the first and the last row of a campaign are kept, so that rows which come
  /// later find their numbers free.
  static func isReserved(_ table: Table) -> Bool { reserved.contains(table.name) }

  private static let reserved = Set(
    Registry.adOps.filter(\.hasRowID).map(\.name))
}
