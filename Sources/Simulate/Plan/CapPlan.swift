package import Registry

/// The most impressions that one viewer gets in a time.
package struct CapPlan: Hashable, Sendable {
  /// The most impressions.
  package let most: Int64
  /// The time after which counting starts anew.
  package let unit: CapUnit
  /// For whom it counts.
  package let scope: CapScope

  /// Describes a cap.
  package init(most: Int64, unit: CapUnit, scope: CapScope = .household) {
    precondition(most >= 1, "a cap leaves one impression")
    self.most = most
    self.unit = unit
    self.scope = scope
  }
}
