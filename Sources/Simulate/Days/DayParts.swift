/// The parts of one dimension and what tells them apart.
struct DayParts {
  /// What is stored, in the order of the table's key.
  var values: [String]
  /// The parts' shares of impressions and of other requests; they need not sum to 1.
  var weights: [Double]
  var otherWeights: [Double]
  /// The parts' rates against each other.
  var viewableRates: [Double]
  var completionRates: [Double]
  var clickRates: [Double]

  /// Parts that differ in their shares alone, sorted by what is stored.
  init(_ parts: [(value: String, weight: Double)]) {
    let sorted = parts.sorted { $0.value.utf8.lexicographicallyPrecedes($1.value.utf8) }
    values = sorted.map(\.value)
    weights = sorted.map(\.weight)
    otherWeights = weights
    viewableRates = weights.map { _ in 1 }
    completionRates = viewableRates
    clickRates = viewableRates
  }
}
