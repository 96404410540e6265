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

  private var uniforms = [Double](repeating: 0, count: capacity)
  private var normals = [Double](repeating: 0, count: capacity)

  /// Splits a day; the stream's rows from one on and slots from one on are its own.
  mutating func split(
    _ day: DayTotals, over parts: DayParts, stream: Stream, row: UInt64, slot: UInt64
  ) {
    let count = parts.values.count
    func draw(_ column: UInt64) {
      ColumnDraws.pairs(
        stream, slot: slot + column, row: row, count: count, uniforms: &uniforms,
        normals: &normals)
    }
    draw(0)
    Self.divide(
      Int(day.impressions), parts.weights, count, uniforms, normals, into: &impressions)
    draw(1)
    Self.divide(
      Int(day.requests - day.impressions), parts.otherWeights, count, uniforms, normals,
      into: &others)
    draw(2)
    Self.choose(
      Int(day.viewable), among: impressions, parts.viewableRates, count, uniforms, normals,
      into: &viewable)
    draw(3)
    Self.choose(
      Int(day.starts), among: impressions, nil, count, uniforms, normals, into: &starts)
    draw(4)
    Self.choose(
      Int(day.completions), among: starts, parts.completionRates, count, uniforms, normals,
      into: &completions)
    draw(5)
    Self.choose(
      Int(day.clicks), among: impressions, parts.clickRates, count, uniforms, normals, into: &clicks
    )
    share(day.spend, by: Int(day.impressions), count)
  }

  /// A multinomial split: a chain of binomial counts, the last part with a weight taking the rest.
  private static func divide(
    _ total: Int, _ weights: [Double], _ count: Int, _ uniforms: [Double], _ normals: [Double],
    into parts: inout [Int]
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
        parts[part] = law.count(uniform: uniforms[part], normal: normals[part])
      }
      left -= parts[part]
      weightLeft = max(weights[part] > 0 ? weightLeft - weights[part] : weightLeft, 1e-300)
    }
  }

  /// Chooses a total among the members of the parts, where rates say who is chosen more easily.
  ///
  /// What a part may take lies between what the later parts cannot hold and what it has.
  private static func choose(
    _ total: Int, among members: [Int], _ rates: [Double]?, _ count: Int, _ uniforms: [Double],
    _ normals: [Double], into parts: inout [Int]
  ) {
    var left = total
    var room = 0
    var expected = 0.0
    for part in 0..<count {
      room += members[part]
      expected += (rates?[part] ?? 1) * Double(members[part])
    }
    for part in 0..<count {
      let most = members[part]
      room -= most
      guard left > 0, most > 0 else {
        parts[part] = 0
        continue
      }
      let rate = rates?[part] ?? 1
      let low = max(0, left - room)
      let high = min(most, left)
      guard low < high else {
        parts[part] = low
        left -= low
        expected -= rate * Double(most)
        continue
      }
      let probability = expected > 0 ? min(1, rate * Double(left) / expected) : 0
      let law = Binomial(trials: most, probability: probability)
      let drawn = law.count(uniform: uniforms[part], normal: normals[part])
      parts[part] =
        drawn >= low && drawn <= high
        ? drawn
        : law.count(uniform: uniforms[part], normal: normals[part], in: low...high)
      left -= parts[part]
      expected -= rate * Double(most)
    }
  }

  /// Shares the spend in the proportions of impressions; the fraction of each part goes to the next.
  private mutating func share(_ total: Int64, by impressions: Int, _ count: Int) {
    var (shown, paid) = (0, Int64(0))
    for part in 0..<count {
      shown += self.impressions[part]
      let owed =
        impressions > 0 ? Int64(Int128(total) * Int128(shown) / Int128(impressions)) : 0
      spend[part] = owed - paid
      paid = owed
    }
  }
}
