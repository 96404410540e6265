import Registry
import Simulate
import Tables
import Testing
import Units

@Suite struct FirstHoursTests {
  @Test func `every hour of a flight has a row that breaks no rule`() throws {
    let rows = try Plans.rows(Plans.campaign())
    #expect(rows.hours("hour_ts").count == 480)
    let rules = Registry.campaignPerformance.rules
    var broken: [String: Int] = [:]
    for row in rows.hourRows() {
      for rule in rules {
        switch rule.kind {
        case .check(let condition):
          if !condition.accepts({ row[$0] }) { broken[rule.name, default: 0] += 1 }
        case .column(let column):
          if !column.accepts(row[rule.columns[0]]) { broken[rule.name, default: 0] += 1 }
        default: break
        }
      }
    }
    #expect(broken == [:])
  }

  @Test func `a guaranteed campaign spends nearly all and never more than its budget`() throws {
    let rows = try Plans.rows(Plans.campaign())
    let spent = rows.hours("spend_micros").reduce(0, +)
    #expect(spent <= 120_000_000_000)
    #expect(spent >= 116_400_000_000)
  }
}
