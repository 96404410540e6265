internal import AdOps
internal import Diagnostics
internal import Generate
internal import People
internal import Registry
internal import Sandbox
internal import Tables
internal import Units

/// The stories of one campaign's tickets, turned into rows.
struct CampaignScript {
  /// A ticket carried out at one moment.
  struct Delivery {
    let instant: Instant
    let made: TicketDelivery
  }

  /// Where a ticket's story ends because its platform refused.
  struct Cut {
    let instant: Instant
    let reason: String
  }

  let entities: [Row]
  let names: ReferenceNames
  let stories: [TicketStory]
  let runs: [[TicketJudging.Run]]
  var ids: NextIDs
  /// The numbers of the tickets.
  private(set) var numbers: [Int64] = []
  private(set) var deliveries: [[Delivery]]
  private(set) var cuts: [Cut?]
  private(set) var given: [Row] = []

  init(
    _ entities: [Row], names: ReferenceNames, stories: [TicketStory],
    runs: [[TicketJudging.Run]], ids: NextIDs
  ) {
    self.entities = entities
    self.names = names
    self.stories = stories
    self.runs = runs
    self.ids = ids
    deliveries = stories.map { _ in [] }
    cuts = stories.map { _ in nil }
    numbers = stories.map { _ in self.ids.take(Registry.tickets) }
  }

  /// Everything that becomes of the tickets, and what of it is stored by an instant.
  mutating func tickets(upTo asOf: Instant) throws -> CampaignTickets {
    giveNames()
    try deliver()
    return write(upTo: asOf)
  }

  func code(of place: Int) -> String {
    Registry.tickets.column(named: "code")?.code(of: numbers[place]) ?? ""
  }

  /// Names are given when the ticket that can be named goes into its checks.
  private mutating func giveNames() {
    for place in stories.indices {
      let ask = stories[place].ask
      for run in runs[place] {
        guard let name = run.name else { continue }
        let submitted = stories[place].moments.last {
          $0.step == .submitted && $0.at <= run.instant
        }
        given.append(
          Row(
            Registry.taxonomyNames,
            [
              "id": .integer(ids.take(Registry.taxonomyNames)),
              "campaign_id": .integer(ask.campaign), "channel_id": .integer(ask.channel),
              "year": .integer(Int64(name["Year"]) ?? 0), "name": .text(name.text),
              "given_at": .text((submitted?.at ?? run.instant).description),
              "ticket_id": .integer(numbers[place]),
            ]))
      }
    }
  }

  /// Carries the tickets out that automation carries out, one after another as they come.
  private mutating func deliver() throws {
    var platforms = InstantPlatforms(Sandbox(accounts: accounts))
    var calls: [PlatformCall] = []
    let turns = stories.indices.flatMap { place in
      stories[place].ask.isAutomated
        ? stories[place].moments.filter { $0.step == .trafficked }.map { (place, $0.at) } : []
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    for (place, instant) in turns where cuts[place] == nil {
      let made = try TicketDelivery(
        dossier(place, before: instant, calls), through: &platforms, at: instant,
        firstCall: ids[Registry.platformObjects])
      for call in made.calls {
        calls.append(call)
        _ = ids.take(Registry.platformObjects)
      }
      deliveries[place].append(Delivery(instant: instant, made: made))
      if let refusal = made.refusal, !made.isHandedOver {
        cuts[place] = Cut(instant: instant, reason: refusal)
      }
    }
  }

  private var accounts: [SandboxAccount] {
    entities.filter { $0.table.name == Registry.advertisers.name }.flatMap {
      SandboxShelf.accounts(of: $0, names)
    }
  }

  private func dossier(
    _ place: Int, before instant: Instant, _ calls: [PlatformCall]
  ) -> TicketDossier {
    let story = stories[place]
    let past = story.rows(ticket: numbers[place], upTo: instant - .seconds(1))
    var ticket = past?.ticket ?? Row(Registry.tickets)
    ticket["code"] = .text(code(of: place))
    var typed = story.ask.typed
    for mistake in story.moments.filter({ $0.at <= instant }).flatMap(\.corrections) {
      typed[mistake.field] = mistake.right
    }
    return TicketDossier(
      papers: TicketPapers(
        ticket: ticket, rows: entities, names: names, requests: typed,
        givenNames: given.compactMap(GivenName.init)), events: past?.events ?? [], checks: [],
      calls: calls)
  }
}
