import Chance
import Glibc

/// Goodness of fit of a fixed sample; every limit stands for p = 10⁻⁴.
struct Fit: CustomStringConvertible {
  let what: String
  let statistic: Double
  let limit: Double

  var holds: Bool { statistic < limit }
  var description: String { "\(what): \(statistic), limit \(limit)" }

  /// Pearson's chi-square over neighbouring cells joined until each expects at least 10.
  ///
  /// The statistic is its normal score by Wilson and Hilferty.
  static func cells(_ what: String, observed: [Int], expected: [Double]) -> Fit {
    var chiSquare = 0.0
    var freedom = -1.0
    var seen = 0.0
    var due = 0.0
    var left = expected.reduce(0, +)
    for (cell, mass) in expected.enumerated() {
      seen += Double(observed[cell])
      due += mass
      left -= mass
      guard due >= 10, left >= 10 || cell == expected.count - 1 else { continue }
      chiSquare += (seen - due) * (seen - due) / due
      freedom += 1
      seen = 0
      due = 0
    }
    if due > 0 { chiSquare += (seen - due) * (seen - due) / max(due, 1) }
    guard freedom > 0 else { return Fit(what: what, statistic: chiSquare, limit: 15) }
    let spread = 2 / (9 * freedom)
    let score = (cbrt(chiSquare / freedom) - 1 + spread) / spread.squareRoot()
    return Fit(what: "\(what), chi-square", statistic: score, limit: 3.72)
  }

  /// Kolmogorov's statistic of numbers that should be uniform, at 1,000 cell edges, and their
  /// chi-square.
  static func uniform(_ what: String, _ shares: [Double]) -> [Fit] {
    var observed = [Int](repeating: 0, count: 1000)
    for share in shares { observed[min(999, max(0, Int(share * 1000)))] += 1 }
    let expected = [Double](repeating: Double(shares.count) / 1000, count: 1000)
    var below = 0
    var distance = 0.0
    for cell in 0..<1000 {
      below += observed[cell]
      let share = Double(below) / Double(shares.count)
      distance = max(distance, (share - Double(cell + 1) / 1000).magnitude)
    }
    let score = distance * Double(shares.count).squareRoot()
    return [
      Fit(what: "\(what), Kolmogorov", statistic: score, limit: 2.225),
      cells(what, observed: observed, expected: expected),
    ]
  }
}
