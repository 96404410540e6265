package import AdOps
package import Diagnostics
package import Registry
package import Store
package import Tables
internal import Units

/// What people do with tickets by hand, each step with its event.
package struct TicketEditing {
  let database: Database
  let clerk: TicketClerk
  let instant: Instant
  var board: DatabaseBoard

  /// Works in somebody's name on a database that is open for extending.
  package init(_ database: Database, as actor: String) throws {
    self.database = database
    clerk = TicketClerk(for: actor)
    instant = try SimulatedClock.now(in: database)
    board = try DatabaseBoard(database)
  }

  /// What is known of a ticket, which its number or code names.
  package mutating func dossier(named text: String) throws -> TicketDossier {
    let id = try KeyLookup(database).id(of: text, in: Registry.tickets)
    guard let dossier = try board.dossier(of: id) else {
      throw Failure(.notFound, "there is no ticket \(text)", advice: "see: gen tickets list")
    }
    return dossier
  }

  /// Types fields of a ticket anew; a ticket whose checks failed goes back to whoever builds it.
  package mutating func fix(_ text: String, typing fields: [(name: String, value: String)]) throws
    -> Row
  {
    let dossier = try dossier(named: text)
    let open: [TicketState] = [
      .new, .inReview, .waitingOnClient, .trafficking, .checksFailed, .refused,
    ]
    guard let state = dossier.state, open.contains(state) else {
      throw Failure(
        .invalidInput,
        "\(dossier.ticket["code"]) stands at \(dossier.ticket["status"]), where nothing is typed anew",
        advice: "open it again with: gen tickets reopen \(dossier.ticket["code"])")
    }
    let rows = try typed(fields, into: dossier)
    return try database.unitOfWork {
      for row in rows { try store(row) }
      if state == .checksFailed {
        let names = fields.map(\.name).joined(separator: ", ")
        try record(
          .fixed, dossier, note: names.isEmpty ? "nothing typed anew" : "typed anew: \(names)")
      }
      return try database.row(of: Registry.tickets, key: [dossier.ticket["id"]]) ?? dossier.ticket
    }
  }

  /// Sends a ticket once more that its platform refused; its checks are run again before.
  package mutating func retry(_ text: String) throws -> Row {
    try move(text) { editing, dossier in
      guard dossier.state == .refused else {
        return try editing.record(.retried, dossier, note: "sent once more")
      }
      try editing.record(.linkedValueMoved, dossier, note: "checked again before a retry")
      let again = try editing.dossier(named: text)
      try editing.record(.retried, again, note: "sent once more")
    }
  }

  /// Opens a ticket again whose work was done.
  package mutating func reopen(_ text: String, because note: String) throws -> Row {
    try move(text) { try $0.record(.reopened, $1, note: note) }
  }

  /// Decides what a check left to a person.
  package mutating func decide(
    _ text: String, rule: QualityRule, _ result: CheckResult, by actor: String
  ) throws -> Row {
    let dossier = try dossier(named: text)
    let check = dossier.checks.first { $0["rule"] == .text(rule.rawValue) }
    guard let check, check["result"] == .text(CheckResult.needsReview.rawValue) else {
      throw Failure(
        .invalidInput, "\(rule.rawValue) of \(dossier.ticket["code"]) waits for nobody",
        advice: "see its checks with: gen tickets show \(dossier.ticket["code"])")
    }
    return try move(text) { editing, _ in
      _ = try editing.database.update(
        Registry.qaChecks, key: [check["id"]],
        setting: [("result", .text(result.rawValue)), ("checked_by", .text(actor))])
      let after = try editing.dossier(named: text)
      if let change = try editing.clerk.conclusion(after, at: editing.instant) {
        try editing.board.record(change)
      }
    }
  }

  private mutating func move(
    _ text: String, _ body: (inout TicketEditing, TicketDossier) throws -> Void
  ) throws -> Row {
    let dossier = try dossier(named: text)
    try database.unitOfWork {
      try body(&self, dossier)
    }
    return try database.row(of: Registry.tickets, key: [dossier.ticket["id"]]) ?? dossier.ticket
  }

  mutating func record(
    _ event: TicketEvent, _ dossier: TicketDossier, note: String
  ) throws {
    try board.record(clerk.change(dossier, on: event, at: instant, note: note))
  }

  /// The rows of what is typed; a field that the ticket's type does not have is refused.
  func typed(
    _ fields: [(name: String, value: String)], into dossier: TicketDossier
  ) throws -> [Row] {
    let type = dossier.requestType
    let unknown = fields.filter { type.field(named: $0.name) == nil }
    guard unknown.isEmpty else {
      throw Findings(
        unknown.map { field in
          Finding(
            .unknownField, "a ticket of type \(type.rawValue) has no field '\(field.name)'",
            suggestion: Suggestion.nearest(to: field.name, in: type.fields.map { $0.name() }),
            advice: "see its fields with: gen tickets create --help")
        })
    }
    return fields.map { name, value in
      Row(
        Registry.ticketRequests,
        ["ticket_id": dossier.ticket["id"], "field": .text(name), "value": .text(value)])
    }
  }

  func store(_ row: Row) throws {
    let key = row.values(of: Registry.ticketRequests.primaryKey)
    let changed = try database.update(
      Registry.ticketRequests, key: key, setting: [("value", row["value"])])
    if changed == nil { try database.insert([row]) }
  }
}

extension TicketDossier {
  /// What the ticket asks for.
  package var requestType: RequestType {
    papers.ticket["ticket_type_id"].integer
      .flatMap { papers.names.row(id: $0, in: Registry.ticketTypes.name) }
      .flatMap { $0.choice("request_type", as: RequestType.self) } ?? .other
  }
}

extension FindingCode {
  /// A field that tickets of a type do not have.
  package static let unknownField = FindingCode(
    "unknown-field", "A ticket of this type has no such field; nothing was changed.")
}
