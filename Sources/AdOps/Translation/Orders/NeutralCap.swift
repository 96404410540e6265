package import Registry

/// How often one viewer may see a line item.
package struct NeutralCap: Hashable, Sendable {
  /// The most impressions in the time.
  package let impressions: Int64
  /// The time after which counting starts anew.
  package let unit: CapUnit
  /// For whom it counts.
  package let scope: CapScope

  /// Describes a cap.
  package init(impressions: Int64, unit: CapUnit, scope: CapScope) {
    self.impressions = impressions
    self.unit = unit
    self.scope = scope
  }

  /// In words: `3 a DAY for a USER`.
  var text: String { "\(impressions) a \(unit.rawValue) for a \(scope.rawValue)" }
}
