/// The parts of one dimension and what tells them apart, for four days at once.
struct DayParts {
  /// What is stored, in the order of the table's key.
  var values: [String]
  /// The parts' shares of impressions and of other requests; they need not sum to 1.
  var weights: [FourDays]
  var otherWeights: [FourDays]
  /// The parts' rates against each other.
  var viewableRates: [Double]
  var completionRates: [Double]
  var clickRates: [Double]

  /// Parts that differ in their shares alone, sorted by what is stored.
  init(_ parts: [(value: String, weight: Double)]) {
    self.init(sorted: parts.sorted { Self.precedes($0.value, $1.value) })
  }

  /// The order of what is stored, as the table's key has it.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// Parts that stand in the order of what is stored.
  init(sorted parts: [(value: String, weight: Double)]) {
    values = parts.map(\.value)
    weights = parts.map { FourDays(repeating: $0.weight) }
    otherWeights = weights
    viewableRates = weights.map { _ in 1 }
    completionRates = viewableRates
    clickRates = viewableRates
  }
}
