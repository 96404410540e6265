internal import AdOps
internal import Registry
internal import Store
internal import Tables

/// What is written about tickets in one unit of work, put into the order in which it is stored.
struct BoardWriting {
  private let database: Database
  private let sink: StoreSink
  /// The number of the next row of each table, once it was asked for.
  private var next: [String: Int64] = [:]
  private var names: [Row] = []
  private var checks: [Row] = []
  private var alerts: [Row] = []
  private var events: [Row] = []
  private var intended: [Row] = []
  private var updated: [Row] = []
  /// What a ticket becomes, in the order in which tickets were taken.
  private var moves: [(ticket: Int64, settings: [String: Value])] = []

  init(_ database: Database, _ sink: StoreSink) {
    (self.database, self.sink) = (database, sink)
  }

  /// Takes the entries of a ticket, and gives the number of the call that it intends.
  mutating func take(_ entries: [BoardEntry]) throws -> Int64? {
    var call: Int64?
    var settings: [String: Value] = [:]
    var ticket: Int64?
    for entry in entries {
      switch entry {
      case .move(let change):
        try take(change)
        // Behind the gate no checks are added, so that a ticket leaves before new ones are written.
        if TicketGate.statuses.contains(change.transition.from.status) { try leave(change) }
        for (column, value) in change.settings { settings[column] = value }
        ticket = change.ticket
      case .intend(var row):
        call = try number(&row)
        intended.append(row)
      case .update(let row): updated.append(row)
      }
    }
    if let ticket { moves.append((ticket, settings)) }
    return call
  }

  private mutating func take(_ change: TicketChange) throws {
    for var row in change.rows {
      switch row.table.name {
      case Registry.taxonomyNames.name:
        try number(&row)
        names.append(row)
      case Registry.qaChecks.name:
        try number(&row)
        checks.append(row)
      default:
        // What was told already is not told again.
        let told = try database.row(of: row.table, ["dedupe_key": row["dedupe_key"]])
        guard told == nil else { continue }
        try number(&row)
        alerts.append(row)
      }
    }
    var event = change.event
    try number(&event)
    events.append(event)
  }

  private func leave(_ change: TicketChange) throws {
    guard !TicketGate.statuses.contains(change.transition.to.status) else { return }
    try database.overwrite(
      Registry.tickets, key: [.integer(change.ticket)], setting: change.settings)
  }

  @discardableResult
  private mutating func number(_ row: inout Row) throws -> Int64 {
    let id = try next[row.table.name] ?? database.freeID(of: row.table)
    next[row.table.name] = id + 1
    row["id"] = .integer(id)
    return id
  }

  /// Stores everything: rows before the tickets that need them, and then what happened.
  func finish() throws {
    for rows in [names, checks, alerts] { try sink.write(together: rows) }
    for (ticket, settings) in moves {
      try database.overwrite(
        Registry.tickets, key: [.integer(ticket)],
        setting: settings.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
    try sink.write(together: events)
    try sink.write(together: intended)
    for row in updated {
      try database.overwrite(
        row.table, key: [row["id"]], setting: Self.changing.map { ($0, row[$0]) })
    }
  }

  /// The columns of a call that change once it is stored.
  private static let changing = [
    "path", "request_json", "response_json", "http_status", "external_id", "attempts", "state",
    "sent_at",
  ]
}
