import Chance

/// Splits a day's counts over parts so that each sums exactly and each part keeps the order of counts.
struct DaySplit {
  /// The most parts of a dimension.
  static let capacity = 256

  var impressions = [Int](repeating: 0, count: capacity)
  var others = [Int](repeating: 0, count: capacity)
  var viewable = [Int](repeating: 0, count: capacity)
  var starts = [Int](repeating: 0, count: capacity)
  var completions = [Int](repeating: 0, count: capacity)
  var clicks = [Int](repeating: 0, count: capacity)
  var spend = [Int64](repeating: 0, count: capacity)

  /// The draws of the six columns, one after the other.
  private var uniforms = [Double](repeating: 0, count: 6 * capacity)
  private var normals = [Double](repeating: 0, count: 6 * capacity)

  /// Splits a day; the stream's rows from one on and slots from one on are its own.
  mutating func split(
    _ day: DayTotals, over parts: DayParts, stream: Stream, row: UInt64, slot: UInt64
  ) {
    let count = parts.values.count
    for column in 0..<6 {
      Self.fill(
        &uniforms, at: column * count, count: count, stream, row: row,
        slot: slot + UInt64(column))
    }
    ColumnDraws.quantiles(of: uniforms, into: &normals, count: 6 * count)
    Self.divide(
      Int(day.impressions), parts.weights, count, uniforms, normals, at: 0, into: &impressions)
    Self.divide(
      Int(day.requests - day.impressions), parts.otherWeights, count, uniforms, normals,
      at: count, into: &others)
    choose(day, parts, count)
    share(day.spend, by: Int(day.impressions), count)
  }

  private static func fill(
    _ uniforms: inout [Double], at start: Int, count: Int, _ stream: Stream, row: UInt64,
    slot: UInt64
  ) {
    var all = uniforms.mutableSpan
    var rows = all._mutatingExtracting(start..<(start + count))
    stream.fillUniforms(slot: slot, firstRow: row, into: &rows)
  }

  /// A multinomial split: a chain of binomial counts, the last part with a weight taking the rest.
  private static func divide(
    _ total: Int, _ weights: [Double], _ count: Int, _ uniforms: [Double], _ normals: [Double],
    at start: Int, into parts: inout [Int]
  ) {
    var left = total
    var weightLeft = 0.0
    var last = 0
    for part in 0..<count where weights[part] > 0 {
      weightLeft += weights[part]
      last = part
    }
    for part in 0..<count {
      if left == 0 || weights[part] <= 0 {
        parts[part] = 0
      } else if part == last {
        parts[part] = left
      } else {
        let law = Binomial(trials: left, probability: min(1, weights[part] / weightLeft))
        parts[part] = law.count(uniform: uniforms[start + part], normal: normals[start + part])
      }
      left -= parts[part]
      weightLeft = max(weights[part] > 0 ? weightLeft - weights[part] : weightLeft, 1e-300)
    }
  }

  /// Chooses the viewable impressions, starts, completions and clicks of the parts.
  ///
  /// The four chains do not wait for each other, so they are taken a part at a time.
  private mutating func choose(_ day: DayTotals, _ parts: DayParts, _ count: Int) {
    var (seen, begun, clicked) = (0.0, 0.0, 0.0)
    for part in 0..<count {
      let members = Double(impressions[part])
      seen += parts.viewableRates[part] * members
      begun += members
      clicked += parts.clickRates[part] * members
    }
    let shown = Int(day.impressions)
    var viewing = SplitChain(Int(day.viewable), room: shown, expected: seen)
    var starting = SplitChain(Int(day.starts), room: shown, expected: begun)
    var clicking = SplitChain(Int(day.clicks), room: shown, expected: clicked)
    for part in 0..<count {
      let members = impressions[part]
      let place = part + 2 * count
      viewable[part] = viewing.next(
        members: members, rate: parts.viewableRates[part], uniforms[place], normals[place])
      starts[part] = starting.next(
        members: members, rate: 1, uniforms[place + count], normals[place + count])
      clicks[part] = clicking.next(
        members: members, rate: parts.clickRates[part], uniforms[place + 3 * count],
        normals[place + 3 * count])
    }
    var finished = 0.0
    for part in 0..<count { finished += parts.completionRates[part] * Double(starts[part]) }
    var finishing = SplitChain(Int(day.completions), room: Int(day.starts), expected: finished)
    for part in 0..<count {
      let place = part + 4 * count
      completions[part] = finishing.next(
        members: starts[part], rate: parts.completionRates[part], uniforms[place], normals[place])
    }
  }

  /// Shares the spend in the proportions of impressions; the fraction of each part goes to the next.
  private mutating func share(_ total: Int64, by impressions: Int, _ count: Int) {
    var (shown, paid) = (0, Int64(0))
    for part in 0..<count {
      shown += self.impressions[part]
      let owed = impressions > 0 ? Self.part(total, shown, of: impressions) : 0
      spend[part] = owed - paid
      paid = owed
    }
  }

  /// The total × a count ÷ all of them, rounded down; the product may exceed 64 bits.
  private static func part(_ total: Int64, _ count: Int, of all: Int) -> Int64 {
    let (product, overflows) = total.multipliedReportingOverflow(by: Int64(count))
    if !overflows { return product / Int64(all) }
    return Int64(Int128(total) * Int128(count) / Int128(all))
  }
}
