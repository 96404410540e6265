/// Splits a whole number by weights so that the parts sum to it exactly.
@frozen
public enum LargestRemainder {
  /// Parts of `total` in proportion to the weights.
  ///
  /// Each part is its exact share rounded down; what is left goes one each to the largest
  /// remainders, and of equal ones to the earliest. A weight of 0 gets nothing, unless all are 0:
  /// then all weigh the same. The parts of a negative total are those of its opposite, negated.
  /// O(n log n) in the number of weights.
  public static func split(_ total: Int64, weights: [Int64]) -> [Int64] {
    apportion(total, weights: weights).parts
  }

  /// The parts, and the position that a further one would go to.
  static func apportion(_ total: Int64, weights: [Int64]) -> (parts: [Int64], next: Int) {
    precondition(!weights.isEmpty, "a split needs a weight")
    precondition(weights.allSatisfy { $0 >= 0 }, "weights are not negative")
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard sum > 0 else { return apportion(total, weights: weights.map { _ in 1 }) }
    var parts: [Int64] = []
    var remainders: [Int128] = []
    parts.reserveCapacity(weights.count)
    remainders.reserveCapacity(weights.count)
    let magnitude = Int128(total.magnitude)
    var left = magnitude
    for weight in weights {
      let (share, remainder) = (magnitude * Int128(weight)).quotientAndRemainder(dividingBy: sum)
      left -= share
      remainders.append(remainder)
      // Negative, because a share of the smallest total has no positive twin.
      parts.append(Int64(-share))
    }
    let line = weights.indices.filter { weights[$0] > 0 }.sorted {
      (remainders[$1], $0) < (remainders[$0], $1)
    }
    // Fewer are left than there are positive remainders, so the line is longer than what is left.
    for position in line.prefix(Int(left)) { parts[position] -= 1 }
    return (total < 0 ? parts : parts.map { -$0 }, line[Int(left)])
  }
}
