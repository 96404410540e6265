/// Ranks from 1 to a largest whose probability falls as a power of the rank.
///
/// Built once; holds 32 sums, whatever the largest rank.
public struct Zipf: Hashable, Sendable {
  /// The largest rank, up to 2⁵⁰.
  public let largest: Int
  /// The power by which the probability falls, from 0 to 20.
  public let exponent: Double
  /// Σ j^−exponent up to each of the first ranks, from rank 0.
  private let firstSums: [Double]
  private let total: Double

  /// Describes a law.
  public init(largest: Int, exponent: Double) {
    precondition(largest >= 1 && largest <= 1 << 50, "the largest rank lies between 1 and 2^50")
    precondition(exponent >= 0 && exponent <= 20, "an exponent lies between 0 and 20")
    self.largest = largest
    self.exponent = exponent
    var sums = [0.0]
    var sum = 0.0
    for rank in 1...min(largest, Self.summed) {
      sum += Self.power(Double(rank), exponent)
      sums.append(sum)
    }
    firstSums = sums
    total =
      largest <= Self.summed
      ? sum : sum + Self.sumBeyond(Double(largest), exponent: exponent)
  }

  /// The probability of a rank.
  public func probability(of rank: Int) -> Double {
    precondition(rank >= 1 && rank <= largest, "a rank lies between 1 and the largest")
    return Self.power(Double(rank), exponent) / total
  }

  /// The rank below which a uniform share of the law lies.
  ///
  /// What is compared depends on the law alone, so the rank is exactly monotone.
  /// - Complexity: O(log largest).
  public func rank(uniform: Double) -> Int {
    let target = uniform * total
    var low = 0
    var high = largest
    if largest > Self.summed {
      if target < firstSums[Self.summed] { high = Self.summed } else { low = Self.summed }
    }
    // The rank lies above `low` and is at most `high`.
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if target < sum(upTo: middle) { high = middle } else { low = middle }
    }
    return high
  }

  private func sum(upTo rank: Int) -> Double {
    rank <= Self.summed
      ? firstSums[rank]
      : firstSums[Self.summed] + Self.sumBeyond(Double(rank), exponent: exponent)
  }

  /// How many ranks are added one by one.
  private static var summed: Int { 32 }

  private static func power(_ rank: Double, _ exponent: Double) -> Double {
    Elementary.exp(-exponent * Elementary.log(rank))
  }

  /// Σ j^−s for j from 33 to a rank by Euler and Maclaurin, right to 1e-14.
  private static func sumBeyond(_ rank: Double, exponent s: Double) -> Double {
    let first = Double(summed)
    let stretch = Elementary.log(rank / first)
    let bend = (1 - s) * stretch
    let growth = bend == 0 ? stretch : stretch * (Elementary.expMinusOne(bend) / bend)
    return first * power(first, s) * growth + correction(rank, s) - correction(first, s)
  }

  /// ½ f + f′ ÷ 12 − f‴ ÷ 720 + f⁽⁵⁾ ÷ 30240 of f(x) = x^−s.
  private static func correction(_ x: Double, _ s: Double) -> Double {
    let inverse = 1 / x
    let third = s * (s + 1) * (s + 2) * inverse * inverse * inverse
    let fifth = third * (s + 3) * (s + 4) * inverse * inverse
    let series = 0.5 - s * inverse * (1.0 / 12) + third * (1.0 / 720) - fifth * (1.0 / 30_240)
    return power(x, s) * series
  }
}
