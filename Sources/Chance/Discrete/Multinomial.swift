/// A total split over categories, as a chain of conditional binomial counts that sums to it exactly.
@frozen
public enum Multinomial {
  /// Writes how many of a total fall into each category.
  ///
  /// Weights need not sum to 1. Every category takes one uniform number; that of the last with a weight
  /// above 0 decides nothing, because it takes the rest. A category of weight 0 gets nothing.
  /// - Complexity: O(categories), without allocation.
  public static func split(
    _ total: Int, weights: Span<Double>, uniforms: Span<Double>, into counts: inout MutableSpan<Int>
  ) {
    precondition(weights.count == counts.count, "the columns have different lengths")
    precondition(uniforms.count == counts.count, "the columns have different lengths")
    // The weights that remain from each category on wait in the counts as bit patterns.
    var remaining = 0.0
    for category in (0..<counts.count).reversed() {
      precondition(weights[category] >= 0, "a weight is not negative")
      remaining += weights[category]
      counts[category] = Int(bitPattern: UInt(remaining.bitPattern))
    }
    precondition(remaining > 0 || total == 0, "a split needs a weight above 0")
    precondition(remaining < .infinity, "weights are finite")
    var left = total
    for category in 0..<counts.count {
      let remaining = Double(bitPattern: UInt64(UInt(bitPattern: counts[category])))
      let probability = remaining > 0 ? weights[category] / remaining : 0
      let binomial = Binomial(trials: left, probability: probability)
      counts[category] = binomial.count(uniform: uniforms[category])
      left -= counts[category]
    }
  }
}
