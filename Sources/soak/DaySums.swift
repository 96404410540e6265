import Registry
import Simulate
import Tables
import Units

/// What the hours of each line item and day sum to, and what the daily tables say of it.
struct DaySums {
  struct Day: Hashable {
    let line: Int64
    let date: Int64
  }

  private static let split = [
    "requests", "impressions", "viewable_impressions", "video_start", "video_q100", "clicks",
    "spend_micros",
  ]

  private var hours: [Day: [Int64]] = [:]
  private var failures: [Day: Int64] = [:]
  private var parts: [Day: [Int64: [Int64]]] = [:]
  private var codes: [Day: Int64] = [:]
  private var counted: Set<Day> = []

  mutating func add(hour batch: borrowing RecordBatch, _ row: Int) {
    func cell(_ name: String) -> Int64 { batch.integers[batch.offset(of: name) + row] }
    let seconds = cell("hour_ts")
    let day = Day(
      line: cell("line_item_id"), date: Instant(secondsSinceEpoch: seconds).date.daysSinceEpoch)
    var sums = hours[day] ?? Self.split.map { _ in 0 }
    for (index, name) in Self.split.enumerated() { sums[index] += cell(name) }
    hours[day] = sums
    failures[day, default: 0] += cell("error_count") + cell("timeout_count")
  }

  mutating func add(parts batch: borrowing RecordBatch) {
    for row in 0..<batch.count {
      let line = batch.integers[batch.offset(of: "line_item_id") + row]
      let day = Day(line: line, date: batch.integers[batch.offset(of: "date") + row])
      switch batch.table.name {
      case "performance_breakdown":
        let dimension = batch.integers[batch.offset(of: "dimension") + row]
        var sums = parts[day]?[dimension] ?? Self.split.map { _ in 0 }
        for (index, name) in Self.split.enumerated() {
          sums[index] += batch.integers[batch.offset(of: name) + row]
        }
        parts[day, default: [:]][dimension] = sums
      case "vast_errors": codes[day, default: 0] += batch.integers[batch.offset(of: "count") + row]
      default: counted.insert(day)
      }
    }
  }

  /// What does not sum on the days that are over.
  func findings(_ plan: CampaignPlan, asOf: Instant) -> [String] {
    var findings: [String] = []
    for (day, sums) in hours where !isOpen(day, plan, asOf) {
      let isSilent = sums.allSatisfy { $0 == 0 }
      for dimension in BreakdownDimension.allCases.indices where !isSilent {
        if parts[day]?[Int64(dimension)] != sums {
          findings.append(
            "\(day): dimension \(dimension) sums to \(parts[day]?[Int64(dimension)] ?? []), not \(sums)"
          )
        }
      }
      if codes[day] ?? 0 != failures[day] ?? 0 { findings.append("\(day): codes do not sum") }
    }
    for day in Set(parts.keys).union(codes.keys).union(counted)
    where hours[day] == nil || isOpen(day, plan, asOf) {
      findings.append("\(day) has daily rows too early")
    }
    return findings
  }

  private func isOpen(_ day: Day, _ plan: CampaignPlan, _ asOf: Instant) -> Bool {
    guard let line = plan.lineItems.first(where: { $0.id.rawValue == day.line }) else {
      return true
    }
    let end = CivilDate(daysSinceEpoch: day.date + 1).start
    guard end > asOf, let limit = line.hourLimit else { return end > asOf }
    return (line.flights[0].hours.lowerBound + limit).start > asOf
  }
}
