/// One property of delivery, estimated and judged.
package struct FidelityFinding: Hashable, Sendable {
  /// What is judged.
  package let name: String
  /// How it is estimated.
  package let estimator: String
  /// What was found; nothing where there is too little to estimate it from.
  package let value: Double?
  /// What must hold, as it is told.
  package let bound: String
  /// On how many lines, hours or cells the value rests.
  package let samples: Int
  /// Whether it holds; true where there is too little to judge.
  package let passes: Bool
}
