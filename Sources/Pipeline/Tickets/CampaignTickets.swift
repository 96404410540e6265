internal import JSON
internal import Registry
internal import Tables
internal import Units

/// The rows that one campaign's tickets came to.
struct CampaignTickets {
  /// A row, and the instant at which it is stored.
  typealias Timed = (row: Row, at: Instant)

  /// What is stored by as-of, but for the tickets and what was typed.
  var logs: [Timed] = []
  /// The tickets that were opened by as-of, as they stand then.
  var tickets: [Timed] = []
  /// What stands in their fields then.
  var requests: [Row] = []
  /// The first and last row of each table, whenever they come, which keep the numbers taken.
  var edges: [Timed] = []

  /// All rows by as-of; pointers hold once all of them are stored, and tickets come behind their checks.
  var due: [Row] { requests + logs.map(\.row) + tickets.map(\.row) }

  /// The rows of `planned_changes`, without their numbers, that keep the numbers of all rows taken.
  func reservations(campaign: Int64) -> [Row] {
    edges.map { edge in
      Row(
        Registry.plannedChanges,
        [
          "campaign_id": .integer(campaign), "table_name": .text(edge.row.table.name),
          "row_id": edge.row["id"], "effective_at": .text(edge.at.description),
          // A ticket changes as time goes on, and its number does not.
          "row_json": .text(object(of: edge.row).text()),
        ])
    }
  }

  private func object(of row: Row) -> JSONValue {
    .object(JSONObject(uniqueMembers: [("id", JSONValue(cell: row["id"]))]))
  }
}
