package import Diagnostics
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

  /// An advertiser that is found by its name must be the one that the file describes.
  func requireAgreement(_ spec: CampaignSpec, _ known: Row) throws {
    let findings = spec.advertiser.columns.compactMap { column -> Finding? in
      guard let wanted = spec.advertiser[column], wanted != known[column] else { return nil }
      return Finding(
        .contradictedAdvertiser,
        "\(known["name"]) is there already, with \(column) \(known[column]) instead of \(wanted)",
        at: spec.advertiser.place(of: column),
        advice: "leave it out, or change it with: gen set advertisers \(known["id"]) …")
    }
    if !findings.isEmpty { throw Findings(findings) }
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

extension FindingCode {
  /// A field of an advertiser that contradicts the one that is there.
  package static let contradictedAdvertiser = FindingCode(
    "contradicted-advertiser",
    "An advertiser of that name is there already, and the file says something else about it.")
}
