internal import AdOps
package import Diagnostics
package import JSON
package import Registry
package import Store
internal import Tables

/// The calls that a ticket would become now, with marks where ids are not known yet.
package struct TranslationPreview {
  /// One call.
  package struct Call: Sendable {
    /// Its place, from 1.
    package let number: Int
    /// What it is for.
    package let action: PlatformAction
    /// The kind of object that it is about.
    package let kind: PlatformObjectKind
    /// The verb.
    package let method: RequestMethod
    /// The path.
    package let path: String
    /// The version of the interface.
    package let apiVersion: String
    /// What would be sent.
    package let body: JSONValue
  }

  /// The ticket's code.
  package let code: String
  /// Whose words they are.
  package let platform: Platform
  /// The calls in order.
  package private(set) var calls: [Call] = []
  /// What the platform cannot carry, and what stands in the way.
  package private(set) var findings: [Finding] = []
  /// What people need to do by hand, where no translator can do it.
  package private(set) var handOff: JSONValue?

  /// True where nothing can be sent.
  package var isRefused: Bool { findings.contains { $0.severity == .error } }

  /// Translates a ticket of a database that is open for reading.
  package init(of text: String, in database: Database, for wanted: Platform?) throws {
    let id = try KeyLookup(database).id(of: text, in: Registry.tickets)
    let names = try KeyLookup.referenceNames(in: database)
    guard let row = try database.row(of: Registry.tickets, key: [.integer(id)]),
      let ticket = TicketCase(
        try PapersReader(source: database, names: names).papers(of: row))
    else {
      throw Failure(
        .notFound, "there is no ticket \(text)", advice: "see them with: gen tickets list")
    }
    code = row.words("code")
    platform = wanted ?? ticket.platform
    let known = try Self.known(of: ticket, in: database)
    for action in ticket.requestType.actions {
      let translation = ticket.preview(of: action, for: platform, known: known)
      findings += translation.findings
      handOff = handOff ?? translation.handOff
      let before = calls.count
      calls += translation.steps.map { step in
        let request = step.request { "«step \(before + $0)»" }
        return Call(
          number: before + step.number, action: step.action, kind: step.kind, method: step.method,
          path: request?.path ?? "", apiVersion: step.apiVersion, body: request?.body ?? .null)
      }
    }
  }

  private static func known(of ticket: TicketCase, in database: Database) throws -> [KnownObject] {
    let tickets = [ticket.ticket] + ticket.others.map(\.ticket)
    let rows = try tickets.flatMap {
      try database.rows(
        of: Registry.platformObjects, where: RowFilter(["ticket_id": $0["id"]]))
    }
    return rows.filter { $0["ticket_id"] != ticket.ticket["id"] }
      .sorted { $0.number("id") < $1.number("id") }.compactMap { PlatformCall($0)?.known }
  }
}
