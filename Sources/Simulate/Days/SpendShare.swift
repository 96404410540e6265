/// Shares a day's spend in the proportions of impressions; the fraction of each part goes to the next.
struct SpendShare {
  private let total: Int64
  private let all: Int64
  private var shown: Int64 = 0
  private var paid: Int64 = 0

  /// Begins to share what so many impressions cost.
  init(_ total: Int64, impressions: Int64) {
    self.total = total
    all = impressions
  }

  /// What the next part's impressions cost.
  mutating func next(_ impressions: Int64) -> Int64 {
    shown += impressions
    let owed = all > 0 ? Self.part(total, shown, of: all) : 0
    defer { paid = owed }
    return owed - paid
  }

  /// The total × a count ÷ all of them, rounded down; the product may exceed 64 bits.
  private static func part(_ total: Int64, _ count: Int64, of all: Int64) -> Int64 {
    let (product, overflows) = total.multipliedReportingOverflow(by: count)
    if !overflows { return product / all }
    return Int64(Int128(total) * Int128(count) / Int128(all))
  }
}
