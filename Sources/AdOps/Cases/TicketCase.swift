package import Registry
package import Tables

/// A ticket as it is judged and trafficked: the rows of its campaign with what was typed laid over them.
///
/// What was typed counts before what is stored, because entities are built from it.
package struct TicketCase: Sendable {
  /// The ticket.
  package let ticket: Row
  /// Its kind.
  package let type: Row
  /// What it asks for.
  package let requestType: RequestType
  /// The channel on which it takes effect.
  package let channel: Row
  /// The platform whose interface serves the channel.
  package let platform: Platform
  /// The advertiser.
  package let advertiser: Row
  /// The campaign.
  package let campaign: Row
  /// The brand that the campaign speaks for.
  package let brand: Row
  /// The market where it runs.
  package let market: Row
  /// The currency in which it is billed.
  package let currency: Row
  /// The title that it promotes, if any.
  package let title: Row?
  /// What it may spend at first.
  package let budget: Row?
  /// What a budget update asks for.
  package let budgetChange: Row?
  /// What a pause asks for.
  package let statusChange: Row?
  /// Every line item of the campaign.
  package let lineItems: [LineItemCase]
  /// The name that was typed, if any.
  package let typedName: String?
  /// The reference rows.
  package let names: ReferenceNames
  /// The names that were given so far.
  package let givenNames: [GivenName]
  /// The other tickets of the campaign.
  package let others: [OtherTicket]
  /// What was typed, by the field.
  package let requests: [String: String]
  /// What was typed and cannot be read.
  package let problems: [RequestProblem]
  /// Everything that it was laid out from.
  let papers: TicketPapers

  /// Lays out the papers of a ticket; nothing where a row that every ticket needs is missing.
  package init?(_ papers: TicketPapers) {
    let names = papers.names
    func reference(_ row: Row?, _ column: String, _ table: String) -> Row? {
      row?[column].integer.flatMap { names.row(id: $0, in: table) }
    }
    guard let type = reference(papers.ticket, "ticket_type_id", "ticket_types"),
      let requestType = type.choice("request_type", as: RequestType.self)
    else { return nil }
    let asked = AskedRows(papers, type: requestType)
    // A brand, market or channel that is unknown is a finding; the stored one is judged meanwhile.
    func known(_ subject: RequestSubject, _ column: String, _ table: String) -> Row? {
      reference(asked.row(subject), column, table)
        ?? reference(
          (papers.rows + [papers.ticket]).first { $0.table.name == subject.table.name }, column,
          table)
    }
    let advertiser = papers.rows.first { $0.table.name == Registry.advertisers.name }
    guard let ticket = asked.row(.ticket), let campaign = asked.row(.campaign), let advertiser,
      let channel = known(.ticket, "channel_id", "channels"),
      let platform = channel.choice("delivered_by", as: Platform.self),
      let brand = known(.campaign, "brand_id", "brands"),
      let market = known(.campaign, "market_id", "markets"),
      let currency = reference(advertiser, "currency_id", "currencies")
    else { return nil }
    (self.ticket, self.type, self.requestType) = (ticket, type, requestType)
    (self.channel, self.platform, self.advertiser) = (channel, platform, advertiser)
    (self.campaign, self.brand, self.market, self.currency) = (campaign, brand, market, currency)
    title = reference(campaign, "title_id", "titles")
    budget = asked.row(.budget)
    budgetChange = asked.row(.budgetChange)
    statusChange = asked.row(.statusChange)
    typedName = asked.row(.name)?["name"].text
    lineItems = (asked.rows[.lineItem] ?? []).enumerated().map { index, row in
      LineItemCase(
        index + 1, row, of: asked, audience: reference(row, "audience_id", "audiences"))
    }
    self.names = names
    (givenNames, others, requests) = (papers.givenNames, papers.others, papers.requests)
    problems = asked.problems
    self.papers = papers
  }
}
