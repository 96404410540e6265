extension Fidelity {
  static func reach(_ lines: [FidelityLine]) -> [FidelityFinding] {
    let falls = lines.count { !isMonotone($0.columns) }
    let shaped = lines.filter { $0.isUndisturbed && $0.columns.impressions.reduce(0, +) > 10_000 }
    let bent = shaped.count { !isConcave($0.columns) }
    let large = lines.filter {
      $0.columns.count >= 28 * 24 && $0.columns.impressions.reduce(0, +) >= 300_000
    }
    let frequencies = large.compactMap { line -> Double? in
      guard let reached = line.columns.cumulativeReach.last, reached > 0 else { return nil }
      return Double(line.columns.impressions.reduce(0, +)) / Double(reached)
    }
    let usual = frequencies.count { $0 >= 1.5 && $0 <= 15 }
    return [
      FidelityBound.atMost(0).finding(
        "reach never falls", "lines whose cumulative reach falls or outruns the hour's reach",
        Double(falls), samples: lines.count),
      FidelityBound.atMost(0).finding(
        "reach saturates", "lines that reach more in a later tenth of their impressions",
        shaped.isEmpty ? nil : Double(bent), samples: shaped.count),
      FidelityBound.atLeast(0.95).finding(
        "average frequency", "share of lines of 28 days and 300,000 impressions between 1.5 and 15",
        frequencies.isEmpty ? nil : Double(usual) / Double(frequencies.count),
        samples: frequencies.count),
    ]
  }

  private static func isMonotone(_ columns: FidelityColumns) -> Bool {
    var before: Int64 = 0
    for (total, hour) in zip(columns.cumulativeReach, columns.reach) {
      if total < before || total - before > hour { return false }
      before = total
    }
    return true
  }

  /// Whether no tenth of the impressions reaches more new households than the tenth before.
  private static func isConcave(_ columns: FidelityColumns) -> Bool {
    let total = columns.impressions.reduce(0, +)
    var (shown, tenth) = (Int64(0), 1)
    var (lastShown, lastReached) = (Int64(0), Int64(0))
    var before = Double.infinity
    for place in columns.impressions.indices {
      shown += columns.impressions[place]
      guard shown * 10 >= total * Int64(tenth), shown > lastShown else { continue }
      let reached = columns.cumulativeReach[place]
      let rate = Double(reached - lastReached) / Double(shown - lastShown)
      if rate > before * 1.02 { return false }
      before = rate
      (lastShown, lastReached) = (shown, reached)
      tenth = Int(shown * 10 / total) + 1
    }
    return true
  }
}
