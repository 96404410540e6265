import Registry
import Simulate
import Tables
import Units

/// Judges every row of a campaign: the rules of the tables, and what holds between hours.
struct JudgingSink: RecordSink {
  private let plan: CampaignPlan
  private let judges: [String: TableJudge]
  /// Hours that were judged.
  private(set) var hours = 0
  /// What is wrong, one sentence each.
  private(set) var findings: [String] = []

  private let firstHour: Hour
  private var spends: [Int64]
  private var requests: [Int64]
  private var line: Int64 = 0
  private var lastHour: Int64 = 0
  private var reached: Int64 = 0
  private var shown: Int64 = 0
  private var days = DaySums()

  init(_ plan: CampaignPlan, judges: [String: TableJudge]) {
    self.plan = plan
    self.judges = judges
    let flights = plan.lineItems.flatMap(\.flights)
    firstHour = flights.map(\.hours.lowerBound).min() ?? Hour(hoursSinceEpoch: 0)
    let end = flights.map(\.hours.upperBound).max() ?? firstHour
    spends = [Int64](repeating: 0, count: Int(end - firstHour))
    requests = spends
  }

  mutating func write(_ rows: [Row]) {}

  mutating func write(_ batch: borrowing RecordBatch) {
    if let judge = judges[batch.table.name] {
      findings += judge.brokenRules(in: batch)
    }
    if batch.table.name == "campaign_performance" {
      hours += batch.count
      for row in 0..<batch.count { judgeHour(batch, row) }
    } else {
      days.add(parts: batch)
    }
  }

  /// Judges what only the whole campaign shows.
  mutating func finish() {
    let judge = Allowance(plan)
    var total: Int64 = 0
    for (index, spend) in spends.enumerated() {
      total += spend
      let hour = firstHour + Int64(index)
      let allowance = judge.total(before: hour.end).micros
      if spend > 0, total > allowance {
        findings.append("\(hour): spent \(total) of \(allowance)")
      }
    }
    findings += days.findings(plan, asOf: RandomPlan.asOf(plan))
  }

  private mutating func judgeHour(_ batch: borrowing RecordBatch, _ row: Int) {
    func cell(_ name: String) -> Int64 { batch.integers[batch.offset(of: name) + row] }
    let (id, time) = (cell("line_item_id"), cell("hour_ts"))
    if id != line { (line, lastHour, reached, shown) = (id, .min, 0, 0) }
    if time <= lastHour { findings.append("line item \(id): hours are out of order") }
    lastHour = time
    let (impressions, spend) = (cell("impressions"), cell("spend_micros"))
    let (reach, total) = (cell("reach"), cell("cumulative_reach"))
    shown += impressions
    let place = "line item \(id), \(Instant(secondsSinceEpoch: time))"
    if total < reached || total - reached > reach || total < reach || total > shown {
      findings.append("\(place): reach \(reach) takes \(reached) to \(total), shown \(shown)")
    }
    reached = total
    let cost = impressions.multipliedFullWidth(by: cell("clearing_cpm_micros"))
    let owed = Int128(cost.high) << 64 + Int128(cost.low)
    if abs(Int128(spend) * 1_000 - owed) >= 1_000 || (impressions == 0 && spend > 0) {
      findings.append("\(place): \(impressions) impressions cost \(spend)")
    }
    if cell("throttle_ppm") == 0, cell("requests") > 0 {
      findings.append("\(place): requests through a closed throttle")
    }
    let seconds = plan.lineItems.first { $0.id.rawValue == id }?.durationSeconds ?? 0
    if cell("watch_seconds") > impressions * seconds {
      findings.append("\(place): watched longer than shown")
    }
    let index = Int(time / 3_600 - firstHour.hoursSinceEpoch)
    spends[index] += spend
    days.add(hour: batch, row)
  }
}
