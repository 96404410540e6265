internal import Generate
internal import People
internal import Registry
internal import Simulate
internal import Store
internal import Tables
internal import Units

/// Makes the advertisers and campaigns of a world one after the other, as rows and as plans.
struct WorldEntities {
  /// A campaign: its rows, and what its hours follow from.
  struct Campaign {
    /// Rows of entities and logs that are stored by as-of, parents before children.
    let rows: [Row]
    /// What the simulator is told.
    let plan: CampaignPlan
    /// What was laid down of incidents, to be labelled when they are over.
    let incidents: [Row]
    /// The hours of its line items that end by as-of.
    let hours: Int64
  }

  /// A campaign before anybody asked for it.
  private struct Draft {
    let made: GeneratedCampaign
    let rows: [Row]
    let advertiser: Row?
    let filling: RowFilling
  }

  private let order: WorldOrder
  private var generator: WorldGenerator
  private var pending: WorldCampaign?
  private var ready: [Campaign] = []
  private var surroundings: Surroundings
  private var names: ReferenceNames
  private var named: [Row]
  private let reference: RowBundle
  private var taken: NextIDs
  private var filled: NextIDs
  private var advertiser: Row?
  private let budgetChanges: BudgetChangeDraw
  /// What the manifest says of the one run, read once.
  private let options: RunOptions
  private static let runID: Int64 = 1

  init(_ order: WorldOrder) throws {
    self.order = order
    let run = order.run
    options = try RunOptions(parsing: run.options)
    let rows = WorldEntities.referenceRows
    generator = order.generator
    surroundings = Surroundings(ReferenceShelf(rows), firstDay: order.spec.firstDay)
    names = ReferenceNames(rows)
    named = rows
    reference = RowBundle(rows + [run.row(Self.runID)])
    var ids = NextIDs()
    for table in Registry.reference where table.hasRowID {
      ids[table] = Int64(rows.count { $0.table.name == table.name }) + 1
    }
    taken = ids
    filled = ids
    budgetChanges = BudgetChangeDraw(order.spec.budgetChanges, seed: order.seed)
  }

  /// The reference rows as every database holds them.
  static var referenceRows: [Row] {
    let filling = RowFilling(at: SimulatedClock.beginning)
    return Registry.referenceRows.map { row in
      var row = row
      filling.fill(&row, id: row["id"].integer ?? 0)
      return row
    }
  }

  /// The next campaign, or nothing after the last.
  mutating func next() throws -> Campaign? {
    if ready.isEmpty { ready = try nextAdvertiser().reversed() }
    return ready.popLast()
  }

  /// All campaigns of the next advertiser, whose tickets are worked on together.
  private mutating func nextAdvertiser() throws -> [Campaign] {
    var drafts: [Draft] = []
    while let wanted = pending ?? generator.next() {
      pending = nil
      if wanted.isFirst, !drafts.isEmpty {
        pending = wanted
        break
      }
      drafts.append(draft(wanted))
    }
    guard !drafts.isEmpty else { return [] }
    let making = TicketMaking(
      names: names, types: Self.types, users: Self.users, seed: order.seed,
      office: Office(order.spec.adOps ?? AdOpsSpec()))
    let tickets = try making.make(
      drafts.map { draft in
        TicketMaking.Order(
          rows: [draft.advertiser].compactMap(\.self)
            + draft.rows.filter { $0.table.name != Registry.advertisers.name },
          start: draft.made.start)
      }, asOf: order.end, ids: &filled)
    return try zip(drafts, tickets).map { try campaign($0, $1) }
  }

  private static let types = referenceRows.filter { $0.table.name == Registry.ticketTypes.name }
  private static let users = referenceRows.filter { $0.table.name == Registry.users.name }

  private mutating func draft(_ wanted: WorldCampaign) -> Draft {
    if wanted.isFirst {
      advertiser = nil
      surroundings.campaignNames = []
    }
    surroundings.advertiser = advertiser
    let made = CampaignGenerator(
      seed: order.seed, surroundings: surroundings, laws: wanted.laws
    ).campaign(wanted.spec, ids: &taken)
    let filling = RowFilling(at: made.start, run: Self.runID)
    var rows = filling.filled(made.rows, ids: &filled)
    surroundings.learn(rows)
    for row in rows where row.table.name == Registry.advertisers.name { advertiser = row }
    for row in rows where row.table.name == Registry.campaigns.name {
      surroundings.campaignNames.insert(row["name"].description)
    }
    rows += changes(of: rows, filling)
    let brands = rows.filter { $0.table.name == Registry.brands.name }
    if !brands.isEmpty {
      named += brands
      names = ReferenceNames(named)
    }
    return Draft(made: made, rows: rows, advertiser: advertiser, filling: filling)
  }

  /// What the world does to the budget of a campaign.
  private mutating func changes(of rows: [Row], _ filling: RowFilling) -> [Row] {
    guard let campaign = rows.first(where: { $0.table.name == Registry.campaigns.name }),
      let budget = rows.first(where: { $0.table.name == Registry.budgets.name })
    else { return [] }
    let currency = reference.rows(
      of: Registry.currencies, where: RowFilter(["id": advertiser?["currency_id"] ?? .null])
    ).first
    let unit = Money.minorUnit(digits: Int(currency?["minor_digits"].integer ?? 2))
    let drawn = budgetChanges.rows(for: campaign, budget: budget, unit: unit)
    for row in drawn { _ = taken.take(row.table) }
    return filling.filled(drawn, ids: &filled)
  }

  private mutating func campaign(
    _ draft: Draft, _ tickets: CampaignTickets
  ) throws -> Campaign {
    let (made, rows, filling, asOf) = (draft.made, draft.rows, draft.filling, order.end)
    let due = StatusMoves.rows(rows, asOf: asOf)
    var bundle = reference
    bundle.add(due)
    if let advertiser = draft.advertiser,
      !due.contains(where: { $0.table.name == Registry.advertisers.name })
    {
      bundle.add([advertiser])
    }
    var plan = try PlanReader(bundle, names: names, options: options)
      .plan(ofCampaign: made.campaignID)
    let incidents = incidents(&plan)
    let planned = filling.filled(
      PlannedChanges.laidDown(rows + incidents, campaign: made.campaignID)
        + tickets.reservations(campaign: made.campaignID), ids: &filled)
    // Shards share a world out before anybody knows who launches late.
    let hours = plan.lineItems.indices.reduce(Int64(0)) {
      $0 + CampaignSimulation(plan, asOf: asOf).hours(ofLineItem: $1)
    }
    let launches = LineLaunches(tickets.tickets.map(\.row), names: names)
    for place in plan.lineItems.indices {
      let id = plan.lineItems[place].id.rawValue
      let row = rows.first {
        $0.table.name == Registry.lineItems.name && $0["id"] == .integer(id)
      }
      if let row { plan.lineItems[place].launchedAt = try launches.instant(of: row) }
    }
    return Campaign(
      rows: due + planned + tickets.due, plan: plan, incidents: incidents, hours: hours)
  }

  private mutating func incidents(_ plan: inout CampaignPlan) -> [Row] {
    guard order.hasIncidents, order.spec.incidentRate > 0 else { return [] }
    var rows: [Row] = []
    for place in plan.lineItems.indices {
      let lineItem = plan.lineItems[place]
      let drawn = IncidentPlan.drawn(
        for: lineItem, seed: order.seed, rate: order.spec.incidentRate,
        firstID: filled[Registry.truthIncidents])
      for incident in drawn {
        rows.append(IncidentRows.row(incident, lineItem: lineItem.id.rawValue))
      }
      filled[Registry.truthIncidents] += Int64(drawn.count)
      plan.lineItems[place].incidents = drawn
    }
    return rows
  }
}
