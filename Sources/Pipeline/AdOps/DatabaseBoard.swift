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
  let sink: StoreSink
  private let claims: NumberClaims
  private var names: ReferenceNames
  private var automated: Set<Int64> = []
  /// SQLite's mark of what others wrote, as it was when news were asked for.
  private(set) var mark: Int64?

  /// Hangs the tickets of a database that is open for extending.
  package init(_ database: Database) throws {
    self.database = database
    sink = StoreSink(database)
    claims = try NumberClaims(at: database.path + Database.claimsEnding)
    names = try KeyLookup.referenceNames(in: database)
  }

  /// Claims a ticket's campaign for a worker alone.
  package mutating func claim(
    _ ticket: WaitingTicket, by worker: String, at instant: Instant
  ) throws -> Bool { try claims.claim(ticket.campaign) }

  /// Gives a ticket back.
  package mutating func release(_ ticket: WaitingTicket, by worker: String) throws {
    try claims.release(ticket.campaign)
  }

  private func campaign(of ticket: Int64) throws -> Int64? {
    try database.row(of: Registry.tickets, key: [.integer(ticket)])?["campaign_id"].integer
  }

  /// Tickets that automation may carry out and that wait for it, the most urgent first.
  package mutating func waiting(limit: Int?) throws -> [WaitingTicket] {
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
    return found.prefix(limit ?? .max).map {
      WaitingTicket(ticket: $0.number("id"), campaign: $0.number("campaign_id"))
    }
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

  /// True when somebody else has written since this was asked last.
  package mutating func hasNews() throws -> Bool {
    let before = mark
    mark = try database.othersMark
    return before != mark
  }

  /// What is known of a ticket; nothing where there is none.
  package mutating func dossier(of ticket: Int64) throws -> TicketDossier? {
    try database.consistently {
      try database.row(of: Registry.tickets, key: [.integer(ticket)]).map(read)
    }
  }

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
}
