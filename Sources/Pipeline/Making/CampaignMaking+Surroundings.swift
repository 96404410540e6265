internal import Diagnostics
internal import Generate
internal import Registry
internal import Simulate
internal import Store
internal import Tables
internal import Units

/// What is there already, and whether it agrees with what is asked for.
extension CampaignMaking {
  func surroundings(of spec: CampaignSpec) throws -> Surroundings {
    var known = try Surroundings(in: database)
    let advertisers = try database.rows(of: Registry.advertisers)
    guard let name = spec.advertiser["name"],
      let advertiser = advertisers.first(where: { $0["name"] == name })
    else { return known }
    known.advertiser = advertiser
    let campaigns = try database.rows(
      of: Registry.campaigns, where: RowFilter(["advertiser_id": advertiser["id"]]))
    known.campaignNames = Set(campaigns.compactMap { $0["name"].text })
    known.streamKeys.formUnion(campaigns.compactMap { $0["stream_key"].text })
    return known
  }

  /// An advertiser that is found by its name must be the one that the file describes; a value that was
  /// generated yields to the given one.
  func agree(_ spec: CampaignSpec, with known: Row) throws -> Row {
    let drawn = AdvertiserMatch.drawnColumns(of: known, seed: seed)
    let findings = AdvertiserMatch.findings(spec, against: known) { drawn.contains($0) }
    if !findings.isEmpty { throw Findings(findings) }
    let yielding = spec.advertiser.columns.compactMap { column in
      spec.advertiser[column].map { (column: column, value: $0) }
    }.filter { drawn.contains($0.column) && known[$0.column] != $0.value }
    guard !yielding.isEmpty else { return known }
    let changed = try database.update(Registry.advertisers, key: [known["id"]], setting: yielding)
    return changed?.after ?? known
  }

  /// The incidents that were asked for, what was not said of them drawn; what they cause is not known
  /// yet.
  func incidents(_ spec: CampaignSpec, campaign: Int64) throws -> [Row] {
    guard !spec.incidents.isEmpty else { return [] }
    let plan = try PlanReader(database).plan(ofCampaign: campaign)
    var next = try database.freeID(of: Registry.truthIncidents)
    var rows: [Row] = []
    for (number, incident) in spec.incidents.enumerated() {
      guard let kind = IncidentKind(rawValue: incident.kind) else { continue }
      for lineItem in plan.lineItems {
        let drawn = IncidentPlan.completed(
          kind, from: Hour(startingAtOrAfter: incident.from.value), hours: incident.hours?.value,
          share: incident.share?.value,
          device: incident.device.flatMap { Device(rawValue: $0.value) }, for: lineItem,
          seed: seed, number: number, id: Identifier(next))
        rows.append(IncidentRows.row(drawn, lineItem: lineItem.id.rawValue))
        next += 1
      }
    }
    return rows
  }
}
