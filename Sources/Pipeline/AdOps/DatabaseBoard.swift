package import AdOps
internal import Diagnostics
internal import Files
internal import Registry
package import Store
internal import Tables
package import Units

/// The tickets of a database, as orchestrators take them.
///
/// Whoever claims a ticket claims its campaign, because calls are built upon each other; claims are
/// locks of the system, so that one of a process that was killed ends with it.
package struct DatabaseBoard: TicketBoard {
  let database: Database
  private let claims: NumberClaims
  private var names: ReferenceNames
  private var automated: Set<Int64> = []
  /// What was read of the ticket that is worked on, as long as nobody else has written.
  private var cached: (dossier: TicketDossier, mark: Int64)?
  /// How a call ended, until it is stored.
  private var ended: PlatformCall?

  /// Hangs the tickets of a database that is open for extending.
  package init(_ database: Database) throws {
    self.database = database
    claims = try NumberClaims(at: database.path + Database.claimsEnding)
    names = try KeyLookup.referenceNames(in: database)
  }

  /// Gives a claimed campaign's ticket to a worker alone.
  package mutating func claim(
    _ ticket: Int64, by worker: String, at instant: Instant
  ) throws -> Bool {
    cached = nil
    guard let campaign = try campaign(of: ticket) else { return false }
    return try claims.claim(campaign)
  }

  /// Gives a ticket back.
  package mutating func release(_ ticket: Int64, by worker: String) throws {
    try storeEnded()
    cached = nil
    if let campaign = try campaign(of: ticket) { try claims.release(campaign) }
  }

  private func campaign(of ticket: Int64) throws -> Int64? {
    try database.row(of: Registry.tickets, key: [.integer(ticket)])?["campaign_id"].integer
  }

  /// Tickets that automation may carry out and that wait for it, the most urgent first.
  package mutating func waiting(limit: Int?) throws -> [Int64] {
    names = try KeyLookup.referenceNames(in: database)
    let types = try database.rows(of: Registry.ticketTypes)
    automated = Set(types.filter { $0["eve_eligible"] == 1 }.map { $0.number("id") })
    let begun = try campaignsWithBegunCalls()
    var found: [Row] = []
    for state in Self.waitingStates {
      let filter = RowFilter([
        "status": .text(state.status.rawValue), "stage": .text(state.stage.rawValue),
      ])
      for ticket in try database.rows(of: Registry.tickets, where: filter)
      where automated.contains(ticket.number("ticket_type_id")) {
        if let first = begun[ticket.number("campaign_id")], first < ticket.number("id") { continue }
        if state == .checking, try waitsForPerson(ticket) { continue }
        found.append(ticket)
      }
    }
    found.sort { Self.place($0) < Self.place($1) }
    return found.prefix(limit ?? .max).map { $0.number("id") }
  }

  private static let waitingStates: [TicketState] = [
    .new, .inReview, .trafficking, .checking, .ready, .trafficked,
  ]

  private static func place(_ ticket: Row) -> (Int, String, Int64) {
    let urgency: Urgency = ticket.choice("urgency")
    return (
      Urgency.byHaste.firstIndex(of: urgency) ?? 0, ticket.words("due_at"), ticket.number("id")
    )
  }

  /// The first ticket of each campaign that has calls which were begun and not ended.
  private func campaignsWithBegunCalls() throws -> [Int64: Int64] {
    var first: [Int64: Int64] = [:]
    for state in [PlatformObjectState.intended, .retrying] {
      let calls = try database.rows(
        of: Registry.platformObjects, where: RowFilter(["state": .text(state.rawValue)]))
      for ticket in Set(calls.map { $0.number("ticket_id") }) {
        guard let campaign = try campaign(of: ticket) else { continue }
        first[campaign] = min(first[campaign] ?? .max, ticket)
      }
    }
    return first
  }

  private func waitsForPerson(_ ticket: Row) throws -> Bool {
    let checks = try latestChecks(of: ticket["id"])
    guard case .waitsForReview = QualityVerdict(rows: checks) else { return false }
    let dossier = try read(ticket)
    let isTold = dossier.events.last.map {
      TicketState($0["from_status"].text, $0["from_stage"].text) == .checking
    }
    return dossier.areChecksCurrent && isTold == true
  }

  // MARK: What is known

  /// What is known of a ticket; nothing where there is none.
  package mutating func dossier(of ticket: Int64) throws -> TicketDossier? {
    let mark = try database.othersMark
    if let cached, cached.mark == mark, cached.dossier.papers.ticket["id"] == .integer(ticket) {
      return cached.dossier
    }
    try storeEnded()
    guard let row = try database.row(of: Registry.tickets, key: [.integer(ticket)]) else {
      return nil
    }
    let dossier = try read(row)
    cached = (dossier, mark)
    return dossier
  }

  /// Reads anew what is asked for next: something was changed past the board.
  mutating func forget() { cached = nil }

  private func read(_ ticket: Row) throws -> TicketDossier {
    let reader = PapersReader(source: database, names: names)
    let papers = try reader.papers(of: ticket)
    let tickets = [ticket["id"]] + papers.others.map { $0.ticket["id"] }
    let calls = try tickets.flatMap { try reader.rows(Registry.platformObjects, "ticket_id", $0) }
    return TicketDossier(
      papers: papers, events: try reader.rows(Registry.ticketEvents, "ticket_id", ticket["id"]),
      checks: try latestChecks(of: ticket["id"]),
      calls: calls.sorted { $0.number("id") < $1.number("id") }.compactMap(PlatformCall.init))
  }

  /// The rows of the latest run of a ticket's checks.
  func latestChecks(of ticket: Value) throws -> [Row] {
    let run = try database.largest("run", of: Registry.qaChecks, where: ["ticket_id": ticket])
    guard !run.isNull else { return [] }
    return try database.rows(
      of: Registry.qaChecks, where: RowFilter(["ticket_id": ticket, "run": run]))
  }

  // MARK: What is written down

  /// Stores a move: its rows first, then the ticket, then the event.
  package mutating func record(_ change: TicketChange) throws {
    var rows = change.rows
    var event = change.event
    let after = try storing {
      try number(&rows)
      event["id"] = .integer(try database.freeID(of: Registry.ticketEvents))
      // Behind the gate no checks are added, so that a ticket leaves before new ones are written.
      let leaves = !TicketGate.statuses.contains(change.transition.to.status)
      let before = leaves ? try move(change) : nil
      try database.insert(rows)
      let after = leaves ? before : try move(change)
      try database.insert([event])
      return after
    }
    ended = nil
    guard let before = cached, let after, after["id"] == .integer(change.ticket) else { return }
    cached = (before.dossier.adding(rows, event: event, ticket: after), before.mark)
  }

  private func number(_ rows: inout [Row]) throws {
    // What was told already is not told again.
    rows = try rows.filter { row in
      guard row.table.name == Registry.alerts.name else { return true }
      return try database.row(of: row.table, ["dedupe_key": row["dedupe_key"]]) == nil
    }
    var next: [String: Int64] = [:]
    for index in rows.indices where rows[index].table.hasRowID {
      let table = rows[index].table
      let id = try next[table.name] ?? database.freeID(of: table)
      rows[index]["id"] = .integer(id)
      next[table.name] = id + 1
    }
  }

  private func move(_ change: TicketChange) throws -> Row? {
    var columns: [(column: String, value: Value)] = change.columns.map { ($0.name, $0.value) }
    columns.append(("status", .text(change.transition.to.status.rawValue)))
    columns.append(("stage", .text(change.transition.to.stage.rawValue)))
    columns.append(("updated_at", .text(change.instant.description)))
    if change.transition.actions.contains(.close) {
      columns.append(("closed_at", .text(change.instant.description)))
    }
    if change.transition.actions.contains(.unclose) { columns.append(("closed_at", .null)) }
    return try database.update(
      Registry.tickets, key: [.integer(change.ticket)], setting: columns)?.after
  }

  /// Stores a call before it is made, and gives its number.
  package mutating func intend(_ call: PlatformCall) throws -> Int64 {
    var call = call
    let id = try storing {
      let id = try database.freeID(of: Registry.platformObjects)
      call.id = id
      try database.insert([call.row])
      return id
    }
    ended = nil
    if let before = cached { cached = (before.dossier.adding(call), before.mark) }
    return id
  }

  /// Stores what became of a call, under its number.
  package mutating func update(_ call: PlatformCall) throws {
    try storing { try store(call) }
    ended = nil
    if let before = cached { cached = (before.dossier.adding(call), before.mark) }
  }

  /// Takes down how a call ended, and stores it together with whatever is stored next.
  package mutating func note(_ call: PlatformCall) throws {
    try storeEnded()
    ended = call
    if let before = cached { cached = (before.dossier.adding(call), before.mark) }
  }

  private mutating func storeEnded() throws {
    if ended != nil { try storing {} }
    ended = nil
  }

  /// Stores in one unit of work, together with how the call before ended.
  private func storing<Result>(_ body: () throws -> Result) throws -> Result {
    try database.unitOfWork {
      if let ended { try store(ended) }
      return try body()
    }
  }

  private func store(_ call: PlatformCall) throws {
    let row = call.row
    _ = try database.update(
      Registry.platformObjects, key: [row["id"]], setting: Self.changing.map { ($0, row[$0]) })
  }

  private static let changing = [
    "path", "request_json", "response_json", "http_status", "external_id", "attempts", "state",
    "sent_at",
  ]
}
