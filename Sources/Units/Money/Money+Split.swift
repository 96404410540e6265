extension Money {
  /// Parts in whole `unit`s in proportion to the weights, with exactly this sum.
  ///
  /// The units are split as `LargestRemainder` does. What is less than one unit goes to the part
  /// next in line, so that an amount of whole units gives parts of whole units. O(n log n) in the
  /// number of weights.
  public func largestRemainderSplit(weights: [Int64], unit: Money) -> [Money] {
    precondition(unit.micros > 0, "a unit is more than nothing")
    let (units, rest) = micros.quotientAndRemainder(dividingBy: unit.micros)
    let (parts, next) = LargestRemainder.apportion(units, weights: weights)
    var amounts = parts.map { Money(micros: $0 * unit.micros) }
    amounts[next].micros += rest
    return amounts
  }
}
