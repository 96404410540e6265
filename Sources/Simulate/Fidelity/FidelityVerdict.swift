/// What a judgement of one property came to.
package enum FidelityVerdict: String, Hashable, Sendable, CaseIterable {
  /// The value lies within its bounds.
  case holds
  /// The value lies outside them.
  case fails
  /// There is too little to judge, which is neither.
  case tooFew = "too_few"
}
