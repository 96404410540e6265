internal import AdOps
internal import Registry
internal import Store
internal import Tables

/// Reads what belongs to a ticket: its campaign, what was typed, and who else asks for something.
struct PapersReader {
  let source: any RowSource
  let names: ReferenceNames

  /// The rows of a campaign that tickets are about: each table's in the order of its numbers.
  func rows(ofCampaign id: Value) throws -> [Row] {
    let campaigns = try rows(Registry.campaigns, "id", id)
    var found: [Row] = []
    for campaign in campaigns {
      found += try rows(Registry.advertisers, "id", campaign["advertiser_id"])
    }
    found += campaigns + (try rows(Registry.budgets, "campaign_id", id))
    let items = try rows(Registry.lineItems, "campaign_id", id)
    found += items
    for table in [Registry.flights, Registry.frequencyCaps, Registry.creatives] {
      let parts = try items.flatMap { try rows(table, "line_item_id", $0["id"]) }
      found += parts.sorted { ($0["id"].integer ?? 0) < ($1["id"].integer ?? 0) }
    }
    return found
  }

  /// Everything that is read to judge or to traffic a ticket.
  func papers(of ticket: Row) throws -> TicketPapers {
    let campaign = ticket["campaign_id"]
    var papers = TicketPapers(
      ticket: ticket, rows: try rows(ofCampaign: campaign), names: names,
      requests: try requests(of: ticket["id"]),
      givenNames: try rows(Registry.taxonomyNames, "campaign_id", campaign)
        .compactMap(GivenName.init),
      others: try others(of: ticket))
    papers.givenNames += try holders(of: papers)
    return papers
  }

  /// What was typed into a ticket.
  func requests(of ticket: Value) throws -> [String: String] {
    Dictionary(
      try rows(Registry.ticketRequests, "ticket_id", ticket).map {
        ($0.words("field"), $0.words("value"))
      }, uniquingKeysWith: { first, _ in first })
  }

  private func others(of ticket: Row) throws -> [OtherTicket] {
    try rows(Registry.tickets, "campaign_id", ticket["campaign_id"]).compactMap { other in
      guard other["id"] != ticket["id"],
        let type = other["ticket_type_id"].integer.flatMap({
          names.row(id: $0, in: Registry.ticketTypes.name)
        }), let asked = type.choice("request_type", as: RequestType.self)
      else { return nil }
      return OtherTicket(other, asked, requests: try requests(of: other["id"]))
    }
  }

  /// Another campaign that has the name that this one would be given.
  private func holders(of papers: TicketPapers) throws -> [GivenName] {
    guard let name = try? TicketCase(papers)?.builtName().text else { return [] }
    let own = papers.ticket["campaign_id"]
    return try rows(Registry.taxonomyNames, "name", .text(name))
      .filter { $0["campaign_id"] != own }.compactMap(GivenName.init)
  }

  func rows(_ table: Table, _ column: String, _ value: Value) throws -> [Row] {
    try source.rows(of: table, where: RowFilter([column: value]))
  }
}
