/// When viewers leave: in which quarter, and at which hours.
struct CompletionEstimator: FidelityEstimator {
  /// The starts beyond which quarters tell something, and from which an hour does.
  private static let (leastStarts, leastStartsAnHour) = (Int64(100_000), 50_000.0)

  private var (starts, quarters, ends) = (Int64(0), Int64(0), Int64(0))
  /// By local hour, over line items on one device: starts, ends, and ends by each line's own rate.
  private var hourStarts = [Double](repeating: 0, count: 24)
  private var hourEnds = [Double](repeating: 0, count: 24)
  private var hourExpected = [Double](repeating: 0, count: 24)

  mutating func add(_ line: FidelityLine) {
    let columns = line.columns
    let (lineStarts, lineEnds) = (columns.starts, columns.completions)
    let (allStarts, allEnds) = (lineStarts.reduce(0, +), lineEnds.reduce(0, +))
    starts += allStarts
    quarters += columns.quarters.reduce(0, +)
    ends += allEnds
    guard line.devices.count == 1, allStarts > 0 else { return }
    let rate = Double(allEnds) / Double(allStarts)
    let hours = columns.localHours
    for place in columns.live {
      let hour = Int(hours[place])
      hourStarts[hour] += Double(lineStarts[place])
      hourEnds[hour] += Double(lineEnds[place])
      hourExpected[hour] += rate * Double(lineStarts[place])
    }
  }

  var findings: [FidelityFinding] {
    let isEnough = starts > Self.leastStarts && ends < starts
    let gone = isEnough ? Double(starts - quarters) / Double(starts - ends) : nil
    let cells = (0..<24).filter { hourStarts[$0] >= Self.leastStartsAnHour }
    let strays = cells.map { 100 * (hourEnds[$0] - hourExpected[$0]) / hourStarts[$0] }
    var range: Double?
    if cells.count > 1, let most = strays.max(), let least = strays.min() { range = most - least }
    return [
      FidelityBound.between(0.32, 0.345).finding(
        "leavers of the first quarter", "(1 − q25) ÷ (1 − q100) of more than 100,000 starts", gone,
        Int(starts), "starts"),
      FidelityBound.atMost(0.3).finding(
        "completion over the day",
        "range over local hours, in points against each single-device line's own rate; "
          + "hours with 50,000 starts", range, cells.count, "hours of the day"),
    ]
  }
}
