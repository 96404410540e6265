internal import Generate
internal import People
internal import Registry
internal import Store
internal import Tables
internal import Units

/// Lets the stories of tickets go on when as-of has moved.
///
/// Stories follow from rows and seed, so they are made again and what is due now is added. A ticket that
/// somebody has taken another way stays where that led it.
struct TicketAdvancing {
  private let database: Database
  private let names: ReferenceNames

  init(in database: Database) throws {
    self.database = database
    names = try KeyLookup.referenceNames(in: database)
  }

  /// Stores what happens to tickets between two instants.
  /// - Parameters:
  ///   - before: The as-of until now.
  ///   - now: The as-of from now on.
  ///   - other: A campaign that was made just now.
  /// - Returns: How many rows each table got.
  /// - Throws: What the database refuses.
  func advance(
    from before: Instant, to now: Instant, besides other: Int64?
  ) throws -> [(table: String, count: Int64)] {
    let reserved = try database.rows(
      of: Registry.plannedChanges,
      where: RowFilter(["table_name": .text(Registry.ticketEvents.name)]))
    let open = Set(
      reserved.filter { $0.words("effective_at") > before.description }.map {
        $0.number("campaign_id")
      })
    guard !open.subtracting([other].compactMap(\.self)).isEmpty else { return [] }
    try database.deferPointers()
    var counts: [(table: String, count: Int64)] = []
    for group in try groups(of: open) where !group.contains(where: { $0["id"].integer == other }) {
      let made = try tickets(of: group, upTo: now)
      for tickets in made { counts += try store(tickets, after: before) }
    }
    return counts
  }

  /// Campaigns that were made together for one advertiser share its pod.
  private func groups(of open: Set<Int64>) throws -> [[Row]] {
    let campaigns = try database.rows(of: Registry.campaigns)
    var groups: [[Value]: [Row]] = [:]
    var order: [[Value]] = []
    for campaign in campaigns {
      let key = campaign.values(of: ["run_id", "advertiser_id"])
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(campaign)
    }
    return order.compactMap { groups[$0] }.filter { group in
      group.contains { open.contains($0.number("id")) }
    }
  }

  private func tickets(of group: [Row], upTo now: Instant) throws -> [CampaignTickets] {
    guard
      let run = group.first?["run_id"].integer.flatMap({ id in
        try? database.row(of: Registry.genManifest, key: [.integer(id)])
      })
    else { return [] }
    let making = TicketMaking(
      names: names, types: try database.rows(of: Registry.ticketTypes),
      users: try database.rows(of: Registry.users), seed: UInt64(run.words("seed")) ?? 0,
      office: Office(
        try RunOptions(parsing: run.words("options")).adOps
          ?? (run["command"] == "create-world" ? AdOpsSpec() : nil)))
    var ids = NextIDs()
    return try making.make(
      try group.map(order), asOf: now, ids: &ids, bases: try group.map(base))
  }

  private func order(_ campaign: Row) throws -> TicketMaking.Order {
    let reader = PapersReader(source: database, names: names)
    let planned = try plannedRows(of: campaign)
    let changes = [Registry.budgetChanges.name, Registry.statusChanges.name].flatMap { name in
      planned.filter { $0.table.name == name }.sorted { $0.number("id") < $1.number("id") }
    }
    return TicketMaking.Order(
      rows: try reader.rows(ofCampaign: campaign["id"]) + changes,
      start: try Instant(parsing: campaign.words("created_at")))
  }

  private func plannedRows(of campaign: Row) throws -> [Row] {
    try database.rows(
      of: Registry.plannedChanges, where: RowFilter(["campaign_id": campaign["id"]])
    ).map(PlannedChanges.row)
  }

  /// The numbers that were taken for the campaign's rows.
  private func base(_ campaign: Row) throws -> NextIDs {
    var ids = NextIDs()
    for row in try plannedRows(of: campaign).reversed()
    where PlannedChanges.isReserved(row.table) {
      let id = row.number("id")
      ids[row.table] = ids[row.table] == 1 ? id : min(id, ids[row.table])
    }
    return ids
  }

  private func store(
    _ made: CampaignTickets, after before: Instant
  ) throws -> [(table: String, count: Int64)] {
    let own = try Set(
      made.tickets.map(\.row).filter { try follows($0, made, before) }.map { $0["id"] })
    func isOwn(_ row: Row) -> Bool {
      row["ticket_id"].isNull ? false : own.contains(row["ticket_id"])
    }
    let news = made.logs.filter { $0.at > before && isOwn($0.row) }.map(\.row)
    try database.insert(news)
    for check in made.logs.map(\.row)
    where check.table.name == Registry.qaChecks.name && isOwn(check) {
      _ = try database.update(
        check.table, key: [check["id"]],
        setting: ["result", "checked_by"].map { ($0, check[$0]) })
    }
    for request in made.requests where own.contains(request["ticket_id"]) {
      let key = request.values(of: request.table.primaryKey)
      if try database.update(request.table, key: key, setting: [("value", request["value"])]) == nil
      {
        try database.insert([request])
      }
    }
    var opened: [Row] = []
    for ticket in made.tickets.map(\.row) where own.contains(ticket["id"]) {
      let columns = ticket.table.columns.filter { $0.name != "id" }.map {
        ($0.name, ticket[$0.name])
      }
      if try database.update(ticket.table, key: [ticket["id"]], setting: columns) == nil {
        try database.insert([ticket])
        opened.append(ticket)
      }
    }
    return CampaignOutcome.counts(news + opened)
  }

  /// True when what is stored of a ticket is what its story told until an instant.
  private func follows(
    _ ticket: Row, _ made: CampaignTickets, _ before: Instant
  ) throws -> Bool {
    let told = ["at", "to_status", "to_stage"]
    let stored = try database.rows(
      of: Registry.ticketEvents, where: RowFilter(["ticket_id": ticket["id"]]))
    let story = made.logs.filter {
      $0.at <= before && $0.row.table.name == Registry.ticketEvents.name
        && $0.row["ticket_id"] == ticket["id"]
    }.map(\.row)
    return stored.map { $0.values(of: told) } == story.map { $0.values(of: told) }
  }
}
