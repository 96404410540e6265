import Registry
import Units

/// Whether bought prices are the bid, exactly, and auction prices a share of it.
struct PriceEstimator: FidelityEstimator {
  private var (fixed, wrong) = (0, 0)
  private var auctions = 0
  private var lowest: Double?
  private var highest: Double?

  mutating func add(_ line: FidelityLine) {
    let shown = line.columns.impressions.reduce(0, +)
    let spent = line.columns.spend.reduce(0, +)
    guard line.hasFirstBid, shown > 0 else { return }
    guard line.buyType == .privateMarketplace else {
      fixed += 1
      // The fraction of a millionth is carried from hour to hour, so that only the last is lost.
      if Int128(spent) != Int128(shown) * Int128(line.bid.micros) / 1_000 { wrong += 1 }
      return
    }
    let ratio = Double(spent) * 1_000 / Double(shown) / Double(line.bid.micros)
    auctions += 1
    lowest = min(lowest ?? ratio, ratio)
    highest = max(highest ?? ratio, ratio)
  }

  var findings: [FidelityFinding] {
    let bound = FidelityBound.between(0.6, 1)
    return [
      FidelityBound.count(
        "price of guaranteed and preferred buys",
        "lines whose spend is not impressions × bid, to the millionth", wrong, of: fixed, "lines"),
      bound.finding(
        "price of auctions, lowest", "least spend a thousand impressions ÷ bid of a line", lowest,
        auctions, "lines"),
      bound.finding(
        "price of auctions, highest", "most spend a thousand impressions ÷ bid of a line", highest,
        auctions, "lines"),
    ]
  }
}
