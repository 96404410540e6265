/// One property of delivery, estimated and judged.
package struct FidelityFinding: Hashable, Sendable {
  /// What is judged.
  package let property: String
  /// How it is estimated.
  package let estimator: String
  /// What was found; nothing where there is too little to estimate it from.
  package let value: Double?
  /// What must hold, as it is told.
  package let bound: String
  /// How many of what is counted the value rests on, or would.
  package let samples: Int
  /// What is counted, in the plural.
  package let unit: String
  /// What it came to.
  package let verdict: FidelityVerdict
}
