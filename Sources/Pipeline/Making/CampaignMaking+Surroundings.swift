internal import Diagnostics
internal import Generate
internal import JSON
internal import Registry
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

  /// The incidents that were asked for, as labels of what will go wrong.
  func incidents(_ spec: CampaignSpec, campaign: Int64) throws -> [Row] {
    let lineItems = try database.rows(
      of: Registry.lineItems, where: RowFilter(["campaign_id": .integer(campaign)]))
    var next = try database.nextID(of: Registry.truthIncidents)
    var rows: [Row] = []
    for incident in spec.incidents {
      for lineItem in lineItems {
        let start = incident.from.value
        let end = start + .hours(incident.hours?.value ?? 4)
        let parameters: JSONValue = ["share": .number(incident.share?.value ?? 0.25) ?? .null]
        rows.append(
          Row(
            Registry.truthIncidents,
            [
              "id": .integer(next), "kind": .text(incident.kind), "line_item_id": lineItem["id"],
              "device": incident.device.map { .text($0.value) } ?? .null,
              "starts_at": .text(start.description), "ends_at": .text(end.description),
              "parameters": .text(parameters.text()),
              "caused": "{}",
            ]))
        next += 1
      }
    }
    return rows
  }
}
