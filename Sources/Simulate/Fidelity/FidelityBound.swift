/// A range in which a value must lie.
struct FidelityBound {
  let low: Double?
  let high: Double?
  let text: String

  static func between(_ low: Double, _ high: Double) -> FidelityBound {
    FidelityBound(low: low, high: high, text: "\(low) to \(high)")
  }

  static func atLeast(_ low: Double) -> FidelityBound {
    FidelityBound(low: low, high: nil, text: "at least \(low)")
  }

  static func atMost(_ high: Double) -> FidelityBound {
    FidelityBound(low: nil, high: high, text: "at most \(high)")
  }

  func holds(_ value: Double) -> Bool {
    value >= low ?? -.infinity && value <= high ?? .infinity
  }

  /// Judges a value that rests on some samples.
  func finding(
    _ name: String, _ estimator: String, _ value: Double?, samples: Int
  ) -> FidelityFinding {
    FidelityFinding(
      name: name, estimator: estimator, value: value, bound: text, samples: samples,
      passes: value.map(holds) ?? true)
  }
}
