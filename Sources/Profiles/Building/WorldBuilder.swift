import Diagnostics
import JSON
import Registry
import Tables
import Units

/// Turns the tree of a world into its specification, and finds what does not agree.
struct WorldBuilder {
  private let tree: SpecTree
  private let names: ReferenceNames
  private(set) var findings: [Finding] = []

  init(_ tree: SpecTree, names: ReferenceNames) {
    self.tree = tree
    self.names = names
  }

  /// The world; values that are missing or wrong have findings, and others in their place.
  mutating func world(named name: String) -> WorldSpec {
    let first = tree["start_date"]?.givenDate?.value ?? CivilDate.earliest
    var world = WorldSpec(
      name, at: tree.place, firstDay: first, days: tree["days"]?.givenInteger?.value ?? 1,
      advertisers: Int(tree["advertisers"]?["count"]?.givenInteger?.value ?? 1))
    world.seed = tree["seed"]?.givenInteger?.value
    world.industries = weights(tree["advertisers"]?["industries"]) { $0 }
    if let campaigns = law("campaigns_per_advertiser", usually: 1...100_000, mayBeZipf: true) {
      world.campaigns = campaigns
    }
    world.profiles = weights(tree["profiles"]) { $0 }
    world.budget = law("budget", usually: Defaults.budgetBounds.bounds)
    world.flightDays = law("flight_days", usually: Defaults.flightDaysBounds.bounds)
    world.lineItems = weights(tree["line_items_per_campaign"]) { Int($0) }
    world.creatives = weights(tree["creatives_per_line_item"]) { Int($0) }
    world.markets = weights(tree["markets"]) { market in
      names.row(market, in: Registry.markets.name)?["id"].integer
    }
    world.incidentRate = tree["incidents"]?["rate"]?.givenReal?.value ?? 0
    if let changes = tree["budget_changes"] {
      world.budgetChanges = BudgetChangeLaw(
        rate: changes["rate"]?.givenReal?.value ?? 0,
        medianChange: changes["median_change"]?.givenReal?.value ?? 0.3)
    }
    world.eventShares = tree.eventShares
    world.adOps = tree.adOps
    judgeCalendar(world)
    return world
  }

  private func weights<Item>(_ tree: SpecTree?, _ item: (String) -> Item?) -> [Weighted<Item>] {
    (tree?.fields ?? []).compactMap { field in
      guard let item = item(field.name), let weight = field.tree.givenReal else { return nil }
      return Weighted(item, weight.value)
    }
  }

  private mutating func law(
    _ name: String, usually bounds: ClosedRange<Double>, mayBeZipf: Bool = false
  ) -> SizeLaw? {
    guard let tree = tree[name], let shape = tree["distribution"]?.givenText else { return nil }
    func number(_ key: String) -> Double? { tree[key]?.givenReal?.value }
    let low = number("min") ?? bounds.lowerBound
    let high = number("max") ?? bounds.upperBound
    if low > high {
      report("\(name).min is above \(name).max", at: tree["min"]?.place ?? tree.place)
      return nil
    }
    switch shape.value {
    case "LOGNORMAL":
      guard let median = needed("median", name, tree), let sigma = needed("sigma", name, tree)
      else { return nil }
      return .lognormal(median: median, sigma: sigma, bounds: low...high)
    case "ZIPF":
      guard mayBeZipf else {
        report(
          "\(name) cannot be drawn by a zipf distribution, which gives small whole numbers",
          at: shape.place, advice: "use lognormal or fixed")
        return nil
      }
      guard let exponent = needed("exponent", name, tree) else { return nil }
      guard exponent <= 20 else {
        report("\(name).exponent is above 20", at: tree["exponent"]?.place ?? tree.place)
        return nil
      }
      return .zipf(exponent: exponent, largest: max(1, Int(min(high, 100_000))))
    default: return needed("value", name, tree).map(SizeLaw.fixed)
    }
  }

  private mutating func needed(_ key: String, _ name: String, _ tree: SpecTree) -> Double? {
    if let value = tree[key]?.givenReal?.value { return value }
    let shape = (tree["distribution"]?.value?.text ?? "").lowercased()
    report("\(name) is drawn by a \(shape) distribution, which needs \(key)", at: tree.place)
    return nil
  }

  private mutating func judgeCalendar(_ world: WorldSpec) {
    guard world.lastDay > CivilDate.latest - 30 else { return }
    report("the world ends beyond the last year that has a text, 9999", at: tree.place)
  }

  private mutating func report(_ sentence: String, at place: Place, advice: String? = nil) {
    findings.append(Finding(CampaignCode.worldLaw, sentence, at: place, advice: advice))
  }
}
