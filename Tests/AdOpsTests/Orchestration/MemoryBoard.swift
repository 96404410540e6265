import AdOps
import Registry
import Tables
import Units

/// A board that holds its tickets in memory, and keeps the rules that a database keeps.
struct MemoryBoard: TicketBoard {
  struct Refused: Error {}

  private(set) var tickets: [Int64: Row] = [:]
  private(set) var events: [Row] = []
  private(set) var checks: [Row] = []
  private(set) var names: [Row] = []
  private(set) var alerts: [Row] = []
  private(set) var calls: [PlatformCall] = []
  private(set) var claims: [Int64: String] = [:]
  /// What was broken that a database would have refused.
  private(set) var violations: [String] = []
  private var offices: [Int64: Office] = [:]
  private let fuse: Fuse
  private var awaited: (dossiers: Int, change: (inout MemoryBoard) -> Void)?
  /// Tickets of which nothing can be stored.
  var refused: Set<Int64> = []
  /// True when somebody else has written and nobody has asked since.
  var isDisturbed = false

  init(_ offices: [Office], fuse: Fuse = Fuse()) {
    self.fuse = fuse
    for (index, office) in offices.enumerated() {
      let id = Int64(index + 1)
      var office = office
      office.renumber(ticket: id)
      self.offices[id] = office
      tickets[id] = office.ticket
    }
  }

  func state(_ ticket: Int64) -> TicketState? {
    tickets[ticket].flatMap { TicketState($0["status"].text, $0["stage"].text) }
  }

  /// Ends every claim, as when the machine was switched off.
  mutating func restart() { claims = [:] }

  mutating func waiting(limit: Int?) throws -> [WaitingTicket] {
    try fuse.burn()
    let waiting = tickets.keys.sorted().filter { id in
      guard let state = state(id) else { return false }
      let isOpen: [TicketState] = [.new, .inReview, .trafficking, .checking, .ready, .trafficked]
      return isOpen.contains(state)
    }
    return waiting.prefix(limit ?? .max).map { id in
      WaitingTicket(ticket: id, campaign: tickets[id]?["campaign_id"].integer ?? 0)
    }
  }

  mutating func claim(
    _ ticket: WaitingTicket, by worker: String, at instant: Instant
  ) throws -> Bool {
    try fuse.burn()
    guard claims[ticket.ticket] == nil else { return false }
    claims[ticket.ticket] = worker
    return true
  }

  mutating func release(_ ticket: WaitingTicket, by worker: String) throws {
    try fuse.burn()
    if claims[ticket.ticket] == worker { claims[ticket.ticket] = nil }
  }

  mutating func hasNews() throws -> Bool {
    try fuse.burn()
    defer { isDisturbed = false }
    return isDisturbed
  }

  mutating func dossier(of ticket: Int64) throws -> TicketDossier? {
    try fuse.burn()
    defer { disturbance() }
    guard var office = offices[ticket], let row = tickets[ticket] else { return nil }
    office.ticket = row
    office.given = names.compactMap(GivenName.init)
    let own = checks.filter { $0["ticket_id"] == .integer(ticket) }
    let run = own.compactMap { $0["run"].integer }.max()
    let campaign = row["campaign_id"]
    return TicketDossier(
      papers: office.papers, events: events.filter { $0["ticket_id"] == .integer(ticket) },
      checks: own.filter { $0["run"].integer == run },
      calls: calls.filter { tickets[$0.ticket]?["campaign_id"] == campaign })
  }

  mutating func store(
    _ entries: [[BoardEntry]], ifUnchanged: Bool
  ) -> [Result<Int64?, any Error>]? {
    if ifUnchanged, isDisturbed { return nil }
    do { try fuse.burn() } catch { return entries.map { _ in .failure(error) } }
    return entries.map { some in
      if some.contains(where: isRefused) { return .failure(Refused()) }
      return .success(some.compactMap { store($0) }.last)
    }
  }

  /// What a database refuses: a name that is given twice, and what it is told to refuse.
  private func isRefused(_ entry: BoardEntry) -> Bool {
    guard case .move(let change) = entry else { return false }
    let given = change.rows.filter { $0.table.name == "taxonomy_names" }.map { $0["name"] }
    return refused.contains(change.ticket) || names.contains { given.contains($0["name"]) }
  }

  /// Stores an entry, and gives the number of a call that is intended.
  private mutating func store(_ entry: BoardEntry) -> Int64? {
    switch entry {
    case .move(let change): record(change)
    case .intend(let row): if let call = PlatformCall(row) { return intend(call) }
    case .update(let row): if let call = PlatformCall(row) { store(call) }
    }
    return nil
  }

  private mutating func record(_ change: TicketChange) {
    if claims[change.ticket] == nil { violations.append("ticket \(change.ticket) is not claimed") }
    for row in change.rows {
      switch row.table.name {
      case "qa_checks": checks.append(row)
      case "taxonomy_names":
        if names.contains(where: { $0["name"] == row["name"] }) {
          violations.append("\(row["name"]) is given twice")
        }
        names.append(row)
      case "alerts":
        if alerts.contains(where: { $0["dedupe_key"] == row["dedupe_key"] }) {
          violations.append("\(row["dedupe_key"]) is told twice")
        }
        alerts.append(row)
      default: violations.append("\(row.table.name) is not written here")
      }
    }
    var ticket = tickets[change.ticket] ?? Registry.tickets.example
    for (name, value) in change.settings { ticket[name] = value }
    tickets[change.ticket] = ticket
    var event = change.event
    event["id"] = .integer(Int64(events.count + 1))
    events.append(event)
    judgeGate(change.ticket)
  }

  private mutating func judgeGate(_ ticket: Int64) {
    guard let state = state(ticket), TicketGate.statuses.contains(state.status) else { return }
    let own = checks.filter { $0["ticket_id"] == .integer(ticket) }
    let run = own.compactMap { $0["run"].integer }.max()
    let latest = own.filter { $0["run"].integer == run }
    let rules = Set(latest.compactMap { $0["rule"].text })
    let isWhole = rules.isSuperset(of: QualityRule.blocking.map(\.rawValue))
    if !isWhole || QualityVerdict(rows: latest) != .passed {
      violations.append("ticket \(ticket) passed the gate")
    }
  }

  private mutating func intend(_ call: PlatformCall) -> Int64 {
    if calls.contains(where: { $0.request.idempotencyKey == call.request.idempotencyKey }) {
      violations.append("\(call.request.idempotencyKey) is intended twice")
    }
    var call = call
    call.id = Int64(calls.count + 1)
    calls.append(call)
    return Int64(calls.count)
  }

  private mutating func store(_ call: PlatformCall) {
    guard let id = call.id, calls.indices.contains(Int(id) - 1) else {
      violations.append("a call is updated that was not intended")
      return
    }
    calls[Int(id) - 1] = call
  }

  /// A person decides what the checks of a ticket could not.
  mutating func decide(_ ticket: Int64, _ result: CheckResult) {
    for index in checks.indices
    where checks[index]["ticket_id"] == .integer(ticket)
      && checks[index]["result"] == .text(CheckResult.needsReview.rawValue)
    {
      checks[index]["result"] = .text(result.rawValue)
      checks[index]["checked_by"] = "ana@example.com"
    }
  }

  /// Something happens to a ticket that no orchestrator did.
  mutating func happen(_ event: TicketEvent, to ticket: Int64, at instant: Instant) throws {
    guard let from = state(ticket) else { return }
    let move = try TicketMachine.transition(from: from, on: event)
    tickets[ticket]?["status"] = .text(move.to.status.rawValue)
    tickets[ticket]?["stage"] = .text(move.to.stage.rawValue)
    events.append(move.row(ticket: ticket, at: instant, by: "ana@example.com", note: "by hand"))
    events[events.count - 1]["id"] = .integer(Int64(events.count))
  }

  /// Makes two tickets speak of one campaign.
  mutating func share(campaignOf first: Int64, with second: Int64) {
    guard let campaign = tickets[first]?["campaign_id"] else { return }
    tickets[second]?["campaign_id"] = campaign
    offices[second]?.ticket["campaign_id"] = campaign
    if let rows = offices[first]?.rows { offices[second]?.rows = rows }
  }

  /// Somebody else does something after so many dossiers were read.
  mutating func disturb(
    afterDossiers count: Int, _ change: @escaping (inout MemoryBoard) -> Void
  ) { awaited = (count, change) }

  private mutating func disturbance() {
    guard var next = awaited else { return }
    next.dossiers -= 1
    awaited = next.dossiers == 0 ? nil : next
    guard next.dossiers == 0 else { return }
    next.change(&self)
    isDisturbed = true
  }

  /// Changes what is asked for.
  mutating func edit(_ ticket: Int64, _ change: (inout Office) -> Void) {
    guard var office = offices[ticket] else { return }
    change(&office)
    offices[ticket] = office
  }
}

extension Office {
  /// Gives the ticket and its campaign a number of their own.
  mutating func renumber(ticket id: Int64) {
    ticket["id"] = .integer(id)
    ticket["code"] = .text("TKT-\(10_000 + id)")
    guard ticket["campaign_id"] == 1 else { return }
    ticket["campaign_id"] = .integer(id)
    set(Registry.campaigns, "id", .integer(id))
    set(Registry.campaigns, "code", .text("CMP-\(1_000 + id)"))
  }
}
