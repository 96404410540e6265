import Registry
import Units

extension Fidelity {
  static func delivery(_ lines: [FidelityLine]) -> [FidelityFinding] {
    let undisturbed = lines.filter { $0.isUndisturbed && $0.allowance.micros > 0 }
    let lifetime = undisturbed.filter {
      $0.budgetType == .lifetime && $0.supplyMultiple ?? 0 >= 1.3
    }.map(delivered)
    let daily = undisturbed.filter {
      $0.budgetType == .daily && $0.supplyMultiple ?? 0 >= 1.3
    }.map(delivered)
    return [
      FidelityBound.atLeast(0.97).finding(
        "delivery, LIFETIME",
        "least spend ÷ budget of undisturbed lines with supply of 1.3 or more",
        lifetime.min(), samples: lifetime.count),
      FidelityBound.atLeast(0.9).finding(
        "delivery, DAILY",
        "least spend ÷ allowance of undisturbed lines with supply of 1.3 or more",
        daily.min(), samples: daily.count),
      underDelivery(lines),
    ]
  }

  private static func delivered(_ line: FidelityLine) -> Double {
    Double(line.columns.spend.reduce(0, +)) / Double(line.allowance.micros)
  }

  private static func underDelivery(_ lines: [FidelityLine]) -> FidelityFinding {
    var sums: [Int64: (spend: Double, allowance: Double)] = [:]
    for line in lines {
      let spend = Double(line.columns.spend.reduce(0, +))
      sums[line.campaign, default: (0, 0)].spend += spend
      sums[line.campaign, default: (0, 0)].allowance += Double(line.allowance.micros)
    }
    let short = sums.values.count { $0.spend < 0.95 * $0.allowance }
    let share = sums.count >= 20 ? Double(short) / Double(sums.count) : nil
    return FidelityBound.between(0.05, 0.25).finding(
      "campaigns below 95 %", "share of campaigns, at least 20 of them", share,
      samples: sums.count)
  }

  static func prices(_ lines: [FidelityLine]) -> [FidelityFinding] {
    let fixed = lines.filter { $0.buyType != .privateMarketplace }
    let wrong = fixed.count { line in
      let shown = line.columns.impressions.reduce(0, +)
      let owed = Int128(shown) * Int128(line.bid.micros) / 1_000
      return Int128(line.columns.spend.reduce(0, +)) != owed
    }
    let auctions = lines.filter { $0.buyType == .privateMarketplace }
    let ratios = auctions.compactMap { line -> Double? in
      let shown = line.columns.impressions.reduce(0, +)
      guard shown > 0 else { return nil }
      let paid = Double(line.columns.spend.reduce(0, +)) * 1_000 / Double(shown)
      return paid / Double(line.bid.micros)
    }
    let bound = FidelityBound.between(0.6, 1)
    return [
      FidelityBound.atMost(0).finding(
        "price of guaranteed and preferred buys",
        "lines whose spend is not impressions × bid, to the millionth",
        fixed.isEmpty ? nil : Double(wrong), samples: fixed.count),
      bound.finding(
        "lowest price of auctions", "least spend a thousand impressions ÷ bid", ratios.min(),
        samples: ratios.count),
      bound.finding(
        "highest price of auctions", "most spend a thousand impressions ÷ bid", ratios.max(),
        samples: ratios.count),
    ]
  }
}
