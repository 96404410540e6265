import Registry
import Units

/// Whether what was offered enough spends what it may, and how many campaigns are left short.
struct DeliveryEstimator: FidelityEstimator {
  /// The supply from which a line item must deliver, as a multiple of what it needs.
  private static let ampleSupply = 1.3
  /// The share of its allowance below which a campaign is short, and how many tell a world.
  private static let (shortShare, leastCampaigns) = (0.95, 20)

  private var lifetime = Least()
  private var daily = Least()
  private var campaigns = 0
  private var short = 0

  /// The least of some shares, and their number.
  private struct Least {
    var count = 0
    var share: Double?

    mutating func add(_ new: Double) {
      count += 1
      share = min(share ?? new, new)
    }
  }

  mutating func add(_ line: FidelityLine) {
    guard line.isUndisturbed, line.isOver, line.allowance.micros > 0,
      line.supplyMultiple >= Self.ampleSupply
    else { return }
    let share = Double(line.columns.spend.reduce(0, +)) / Double(line.allowance.micros)
    switch line.budgetType {
    case .lifetime: lifetime.add(share)
    case .daily: daily.add(share)
    }
  }

  mutating func add(_ campaign: FidelityCampaign) {
    guard let share = campaign.delivered else { return }
    campaigns += 1
    if share < Self.shortShare { short += 1 }
  }

  var findings: [FidelityFinding] {
    let isWorld = campaigns >= Self.leastCampaigns
    return [
      FidelityBound.atLeast(0.97).finding(
        "delivery, LIFETIME",
        "least spend ÷ budget at the end; undisturbed lines with supply of 1.3 or more",
        lifetime.share, lifetime.count, "lines"),
      FidelityBound.atLeast(0.9).finding(
        "delivery, DAILY",
        "least spend ÷ allowance at the end; undisturbed lines with supply of 1.3 or more",
        daily.share, daily.count, "lines"),
      FidelityBound.between(0.05, 0.25).finding(
        "campaigns below 95 %", "share of at least 20 campaigns that are over",
        isWorld ? Double(short) / Double(campaigns) : nil, campaigns, "campaigns"),
    ]
  }
}
