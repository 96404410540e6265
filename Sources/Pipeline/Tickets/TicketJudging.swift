internal import AdOps
internal import People
internal import Registry
internal import Tables
internal import Units

/// The rules of ad operations as the judge of an advertiser's pod, with everything that they found.
struct TicketJudging: TicketJudge {
  /// One run of a ticket's checks.
  struct Run {
    /// Which run, from 1.
    let number: Int
    /// When it was made.
    let instant: Instant
    /// What each rule found.
    let outcomes: [CheckOutcome]
    /// The name that the campaign can be given, if it has none on the channel.
    let name: TaxonomyName?
    /// What a person decided about the doubts.
    var decision: Decision?
  }

  /// What a person decided where checks could not.
  struct Decision {
    let passed: Bool
    let actor: String
    let instant: Instant
  }

  /// The runs of each ticket, by its place among those of the pod.
  private(set) var runs: [[Run]]

  private let asks: [TicketAsk]
  private let entities: [Int64: [Row]]
  private let names: ReferenceNames
  private let engine: QualityEngine
  private var given: [GivenName] = []

  init(
    _ asks: [TicketAsk], entities: [[Row]], names: ReferenceNames, engine: QualityEngine
  ) {
    self.asks = asks
    self.names = names
    self.engine = engine
    runs = asks.map { _ in [] }
    self.entities = Dictionary(
      entities.map { rows in
        (rows.first { $0.table.name == Registry.campaigns.name }?.number("id") ?? 0, rows)
      }, uniquingKeysWith: { first, _ in first })
  }

  mutating func verdict(
    on number: Int, _ ask: TicketAsk, typed: [String: String], run: Int, at instant: Instant
  ) throws -> WorkVerdict {
    guard
      let ticket = TicketCase(
        TicketPapers(
          ticket: row(number), rows: entities[ask.campaign] ?? [], names: names, requests: typed,
          givenNames: given, others: others(of: number)))
    else { return .failed("the ticket lacks a row that every ticket has") }
    let name = newName(ticket)
    if let name {
      given.append(
        GivenName(
          campaign: ask.campaign, campaignCode: ticket.campaign["code"].description,
          channel: ask.channel, name: name.text))
    }
    let outcomes = engine.run(ticket)
    runs[number].append(Run(number: run, instant: instant, outcomes: outcomes, name: name))
    switch QualityVerdict(outcomes) {
    case .passed: return .passed
    case .failed(let reason): return .failed(reason)
    case .waitsForReview(let reason): return .doubtful(reason)
    }
  }

  mutating func decided(
    on number: Int, _ ask: TicketAsk, passed: Bool, by actor: String, run: Int, at instant: Instant
  ) throws {
    guard let place = runs[number].lastIndex(where: { $0.number == run }) else { return }
    runs[number][place].decision = Decision(passed: passed, actor: actor, instant: instant)
  }

  private func newName(_ ticket: TicketCase) -> TaxonomyName? {
    guard ticket.givenName == nil, engine.letsName(ticket), let name = try? ticket.builtName(),
      case .new = ticket.naming(name)
    else { return nil }
    return name
  }

  /// A ticket by what rules look at, numbered by its place.
  private func row(_ number: Int) -> Row {
    let story = TicketStory(ask: asks[number], requester: 1, assignee: 1)
    let id = Int64(number) + 1
    return story.rows(ticket: id, upTo: asks[number].opened)?.ticket ?? Row(Registry.tickets)
  }

  /// Tickets of the campaign that were opened before; only those of one type can ask for the same.
  private func others(of number: Int) -> [OtherTicket] {
    let ask = asks[number]
    return (0..<number).filter {
      asks[$0].campaign == ask.campaign && asks[$0].requestType == ask.requestType
    }.map { OtherTicket(row($0), ask.requestType, requests: asks[$0].typed) }
  }
}
