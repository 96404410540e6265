internal import Generate
internal import People
internal import Registry
internal import Store
internal import Tables
internal import Units

/// The tickets of a campaign.
extension CampaignMaking {
  /// Makes and stores the tickets by which a campaign is asked for.
  ///
  /// - Parameters:
  ///   - rows: The advertiser and the campaign's rows, planned changes among them.
  ///   - generated: The campaign.
  ///   - adOps: How people work; nothing for clean tickets alone.
  ///   - asOf: The instant after which nothing is stored.
  ///   - filling: What fills new rows.
  /// - Returns: The rows that were stored.
  /// - Throws: What a rule or the environment refused.
  func tickets(
    of rows: [Row], _ generated: GeneratedCampaign, _ adOps: AdOpsSpec?, asOf: Instant,
    _ filling: RowFilling
  ) throws -> [Row] {
    let making = TicketMaking(
      names: try KeyLookup.referenceNames(in: database),
      types: try database.rows(of: Registry.ticketTypes),
      users: try database.rows(of: Registry.users), seed: seed, office: Office(adOps))
    var ids = try NextIDs(in: database)
    let made = try making.make(
      [TicketMaking.Order(rows: rows, start: generated.start)], asOf: asOf, ids: &ids)
    let due = made.flatMap(\.due)
    let reserved = try filling.filled(
      made.flatMap { $0.reservations(campaign: generated.campaignID) }, in: database)
    try database.deferPointers()
    try StoreSink(database).write(due + reserved)
    return due + reserved
  }
}
