/// A range in which a value must lie.
struct FidelityBound {
  private let text: String
  private let holds: @Sendable (Double) -> Bool

  static func between(_ low: Double, _ high: Double) -> FidelityBound {
    FidelityBound(text: "\(low) to \(high)") { $0 >= low && $0 <= high }
  }

  static func atLeast(_ low: Double) -> FidelityBound {
    FidelityBound(text: "at least \(low)") { $0 >= low }
  }

  static func above(_ low: Double) -> FidelityBound {
    FidelityBound(text: "above \(low)") { $0 > low }
  }

  static func atMost(_ high: Double) -> FidelityBound {
    FidelityBound(text: "at most \(high)") { $0 <= high }
  }

  static func below(_ high: Double) -> FidelityBound {
    FidelityBound(text: "below \(high)") { $0 < high }
  }

  /// None of what is counted.
  static let none = FidelityBound(text: "none") { $0 == 0 }

  /// Judges a value that rests on some samples; without a value there are too few of them.
  func finding(
    _ property: String, _ estimator: String, _ value: Double?, _ samples: Int, _ unit: String
  ) -> FidelityFinding {
    FidelityFinding(
      property: property, estimator: estimator, value: value, bound: text, samples: samples,
      unit: unit, verdict: value.map { holds($0) ? .holds : .fails } ?? .tooFew)
  }

  /// Judges how many of some samples are wrong; without samples nothing is judged.
  static func count(
    _ property: String, _ estimator: String, _ wrong: Int, of samples: Int, _ unit: String
  ) -> FidelityFinding {
    none.finding(property, estimator, samples > 0 ? Double(wrong) : nil, samples, unit)
  }
}
