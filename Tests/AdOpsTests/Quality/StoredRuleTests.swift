import AdOps
import Registry
import SQLite
import Store
import Tables
import Testing
import Units

/// What rules find, as it is stored.
struct StoredRuleTests {
  @Test func `every rule has a passing, a failing and a not applicable case in stored data`() throws
  {
    let database = try Database.inMemory()
    let instant = Instant(secondsSinceEpoch: 1_754_900_000)
    var next: Int64 = 1
    for (number, example) in RuleCase.all.enumerated() {
      var office = Office()
      example.apply(&office)
      let ticket = try #require(TicketCase(office.papers))
      var rows: [Row] = []
      for outcome in QualityEngine().run(ticket) where outcome.rule == example.rule {
        var row = outcome.row(ticket: Int64(number) + 1, run: 1, by: "qa", at: instant)
        row["id"] = .integer(next)
        next += 1
        rows.append(row)
      }
      try database.insert(rows)
    }
    var statement = try database.connection.prepare(
      """
      SELECT rule, count(DISTINCT CASE WHEN result IN ('PASS', 'FAIL', 'NOT_APPLICABLE')
        THEN result END) FROM qa_checks GROUP BY rule ORDER BY rule
      """)
    var found: [String] = []
    while try statement.step() {
      found.append("\(statement.text(at: 0)) \(statement.integer(at: 1))")
    }
    #expect(found == QualityRule.allCases.map { "\($0.rawValue) 3" }.sorted())
  }
}
