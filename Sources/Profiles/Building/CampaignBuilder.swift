import Diagnostics
import Digest
import JSON
import Registry
import Tables

/// Turns a tree of given values into a campaign.
struct CampaignBuilder {
  private let tree: SpecTree

  /// The mappings that lack a key without which they mean nothing.
  var findings: [Finding] { tree.missingKeys(of: .profile) }

  /// Takes the joined tree of a profile.
  init(_ tree: SpecTree) { self.tree = tree.withDefaultsSpread }

  /// The campaign that the tree describes.
  func campaign(named name: String) -> CampaignSpec {
    var spec = CampaignSpec(name, at: tree.place)
    spec.description = tree["description"]?.value?.text
    spec.notes = ["focus", "strategy", "results"].compactMap { title in
      tree[title]?.value?.text.map { CampaignNote(title, $0) }
    }
    spec.seed = tree["seed"]?.value?.integer
    spec.fingerprint = tree["fingerprint"]?.givenText
    spec.start = tree["start"]?.givenInstant
    spec.asOf = tree["as_of"]?.givenInstant
    spec.advertiser = entity(tree["advertiser"], as: .advertiser, in: "advertisers")
    let campaign = tree["campaign"]
    spec.campaign = entity(campaign, as: .campaign, in: "campaigns")
    spec.flight = campaign?["flight"].map(flight)
    spec.budget = entity(campaign?["budget"], as: .budget, in: "budgets")
    spec.budgetChanges = (campaign?["budget_changes"]?.items ?? []).map {
      entity($0, as: .budgetChange, in: "budget_changes")
    }
    spec.statusChanges = (campaign?["status_changes"]?.items ?? []).map {
      entity($0, as: .statusChange, in: "status_changes")
    }
    spec.lineItems = lineItems
    spec.performance = performance
    spec.incidents = (tree["incidents"]?.items ?? []).compactMap(incident)
    spec.eventShares = tree.eventShares
    spec.adOps = tree.adOps
    spec.contentHash = contentHash
    return spec
  }

  private var lineItems: [LineItemSpec] {
    let shared = tree["creatives"]?.items ?? []
    var items = tree["line_items"]?.items ?? []
    // Creatives without a line item belong to one that is generated.
    if items.isEmpty, let first = shared.first {
      items = [SpecTree(.fields([]), at: first.place)]
    }
    return items.map { item in
      let own = item["creatives"]?.items ?? []
      return LineItemSpec(
        entity(item, as: .lineItem, in: "line_items"),
        flights: (item["flights"]?.items ?? []).map(flight),
        frequencyCap: item["frequency_cap"].map {
          entity($0, as: .frequencyCap, in: "frequency_caps")
        },
        creatives: (own.isEmpty ? shared : own).map {
          entity($0, as: .creative, in: "creatives")
        })
    }
  }

  private func entity(
    _ tree: SpecTree?, as type: SpecType, in table: String
  ) -> EntitySpec {
    var entity = EntitySpec(table, at: tree?.place)
    for key in type.keys {
      guard let column = key.column, let given = tree?[key.name] else { continue }
      switch given.content {
      case .scalar(let value): entity.give(Given(value, at: given.place), for: column)
      case .name(let name):
        if let id = name.id {
          entity.give(Given(.integer(id), at: given.place), for: column)
        } else {
          entity.give(newName: Given(name.name, at: given.place), for: column)
        }
      case .json, .fields, .items:
        let text = given.stored(as: key.shape.type).text()
        entity.give(Given(.text(text), at: given.place), for: column)
      }
    }
    return entity
  }

  private func flight(_ tree: SpecTree) -> FlightSpec {
    FlightSpec(
      start: tree["start_date"]?.givenDate, end: tree["end_date"]?.givenDate,
      days: tree["days"]?.givenInteger, at: tree.place)
  }

  private var performance: PerformanceSpec {
    let given = tree["performance"]
    return PerformanceSpec(
      isGenerated: given?["generate"]?.value?.integer != 0,
      replaces: given?["replace"]?.value?.integer == 1,
      hours: given?["hours"]?.value?.integer,
      supplyMultiple: given?["supply_multiple"]?.value?.real)
  }

  private func incident(_ tree: SpecTree) -> IncidentSpec? {
    guard let kind = tree["kind"]?.value?.text, let from = tree["from"]?.givenInstant else {
      return nil  // Missing keys are findings already.
    }
    return IncidentSpec(
      kind, from: from, hours: tree["hours"]?.givenInteger, share: tree["share"]?.givenReal,
      device: tree["device"]?.givenText, at: tree.place)
  }

  /// Keys that decide no content, or that the manifest holds beside the hash.
  private static let unhashed: Set<String> = [
    "description", "base", "focus", "strategy", "results", "seed", "fingerprint", "start", "as_of",
  ]

  private var contentHash: String {
    var hashed = tree
    for key in Self.unhashed { hashed[key] = nil }
    return ContentHash(of: hashed.canonical.canonicalBytes.span).description
  }
}
