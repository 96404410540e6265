extension Fidelity {
  static func entities(_ lines: [FidelityLine]) -> [FidelityFinding] {
    let sizes = lines.map { Double($0.columns.impressions.reduce(0, +)) }.sorted(by: >)
    let total = sizes.reduce(0, +)
    let top = sizes.prefix(max(1, sizes.count / 10)).reduce(0, +)
    let share = sizes.count >= 40 && total > 0 ? top / total : nil
    return [
      FidelityBound.between(0.45, 0.65).finding(
        "large line items", "share of impressions of the top tenth of at least 40 lines", share,
        samples: sizes.count)
    ]
  }

  /// Where clocks change within the hours, the days of 23 and 25 hours must be there.
  static func calendar(_ lines: [FidelityLine]) -> [FidelityFinding] {
    var (short, long, wrong) = (0, 0, 0)
    for line in lines {
      let columns = line.columns
      for place in columns.seconds.indices.dropFirst()
      where columns.seconds[place] - columns.seconds[place - 1] == 3_600 {
        let step = (columns.localHours[place] - columns.localHours[place - 1] + 24) % 24
        if step == 2 { short += 1 } else if step == 0 { long += 1 } else if step != 1 { wrong += 1 }
      }
    }
    return [
      FidelityBound.atMost(0).finding(
        "local hours", "steps of the local clock other than one hour, or none and two at a change",
        Double(wrong), samples: short + long)
    ]
  }
}
