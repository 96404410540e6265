import Registry

/// Judges delivery against what is known of real delivery, one property a line.
///
/// The estimators read stored rows only, and not the simulator.
package enum Fidelity {
  /// Every property, in a fixed order.
  ///
  /// - Complexity: O(hours), with some thirty passes over them for the seasonal fits.
  package static func judge(_ lines: [FidelityLine]) -> [FidelityFinding] {
    delivery(lines) + prices(lines) + traffic(lines) + control(lines) + viewers(lines)
      + reach(lines) + entities(lines) + calendar(lines)
  }

  /// Undisturbed LIFETIME line items that are paced evenly, in the market with the most of them.
  static func steadyLines(_ lines: [FidelityLine]) -> [FidelityLine] {
    let steady = lines.filter {
      $0.isUndisturbed && $0.budgetType == .lifetime && $0.pacing == .even
    }
    var sizes: [String: Int] = [:]
    for line in steady { sizes[line.market, default: 0] += 1 }
    let market = sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return steady.filter { $0.market == market }
  }
}
