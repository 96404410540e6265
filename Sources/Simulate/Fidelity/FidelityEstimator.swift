/// Takes line items one by one, and keeps of each only what its findings are made from.
protocol FidelityEstimator: Sendable {
  /// Takes a line item with its hours.
  mutating func add(_ line: FidelityLine)

  /// The findings so far, in the order in which they are shown.
  var findings: [FidelityFinding] { get }
}
