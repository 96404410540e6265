import Snapshot
import Testing

@Suite struct DistributionTests {
  private let workshop = Workshop()
  private static let schema = "CREATE TABLE t (id INTEGER PRIMARY KEY, n INT, w TEXT, s TEXT)"

  private func shifts(_ left: String, _ right: String) throws -> [String: ColumnShift] {
    let numbers = "WITH RECURSIVE i(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM i WHERE i < 999)"
    for (name, select) in [("a.db", left), ("b.db", right)] {
      try workshop.make(name, Self.schema + "; \(numbers) INSERT INTO t SELECT i, \(select) FROM i")
    }
    let all = try ColumnShift.all(workshop.pair(), Selection())
    return Dictionary(uniqueKeysWithValues: all.map { ($0.column, $0) })
  }

  @Test func `a column is told by its count, nulls, values, mean and quantiles`() throws {
    let shifts = try shifts(
      "iif(i % 4 = 0, NULL, i), iif(i % 2, 'x', 'y'), 'n' || i", "i, iif(i % 2, 'x', 'y'), 'n' || i"
    )
    let before = try #require(shifts["n"]?.before)
    #expect([before.count, before.nulls, before.distinct] == [1_000, 250, 750])
    #expect(before.nullShare == 0.25)
    #expect(before.mean == 500)
    #expect(before.quantiles == [1, 99, 250, 499, 749, 899, 999])
    #expect(shifts["w"]?.before.distinct == 2)
    #expect(shifts["w"]?.before.mean == nil)
    #expect(shifts["w"]?.before.quantiles == [])
  }

  @Test func `the same distribution has the index 0, whatever rows its values stand in`() throws {
    let shifts = try shifts(
      "i, iif(i % 2, 'x', 'y'), 'n' || i", "999 - i, iif(i < 500, 'x', 'y'), 'm' || i")
    #expect(shifts["n"]?.stability == 0)
    #expect(shifts["w"]?.stability == 0)
    // A thousand different texts are no categories.
    #expect(shifts["s"]?.stability == nil)
    #expect(shifts.values.allSatisfy { !$0.isShifted })
  }

  @Test func `a moved distribution has the index that its formula gives`() throws {
    // Shares 0.5 and 0.5 become 0.2 and 0.8: 0.3 · ln 1.6 + 0.3 · ln 2.5 = 0.415888…
    let shifts = try shifts("i, iif(i % 2, 'x', 'y'), ''", "i + 900, iif(i % 5, 'x', 'y'), ''")
    #expect(abs((shifts["w"]?.stability ?? 0) - 0.415_888_308_335_967) < 1e-12)
    #expect(shifts["w"]?.isShifted == true)
    #expect((shifts["n"]?.stability ?? 0) > 5)
    #expect(shifts["id"]?.isShifted == false)
  }
}
