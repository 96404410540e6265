import Tables
import Testing

@Suite struct ConditionTests {
  private func judge(_ condition: Condition, _ values: [String: Value]) -> Bool {
    condition.accepts { values[$0] ?? .null }
  }

  @Test func `counts are compared exactly, with factors and sums`() {
    let floor = Condition.atMost(9 * "requests", 10 * "responses")
    #expect(judge(floor, ["requests": 10, "responses": 9]))
    #expect(!judge(floor, ["requests": 11, "responses": 9]))
    #expect(floor.sql == "9 * requests <= 10 * responses")
    let errors = Condition.atMost("error_count" + "timeout_count", "requests" - "impressions")
    #expect(
      !judge(errors, ["error_count": 1, "timeout_count": 1, "requests": 5, "impressions": 4]))
    #expect(errors.sql == "error_count + timeout_count <= requests - impressions")
  }

  @Test func `a missing value accepts a comparison, as in SQL`() {
    #expect(judge(.atMost("a", "b"), ["a": 5]))
    #expect(judge(.all([.atMost("a", "b"), .equal("c", 1)]), ["a": 5, "c": 1]))
    #expect(!judge(.all([.atMost("a", "b"), .equal("c", 1)]), ["a": 5, "c": 2]))
    #expect(judge(.any([.atMost("a", "b"), .equal("c", 1)]), ["a": 5, "c": 2]))
  }

  @Test func `a rule may hold only where a premise holds`() {
    let reach = Condition.when(.atMost(1, "impressions"), .atMost(1, "reach"))
    #expect(judge(reach, ["impressions": 0, "reach": 0]))
    #expect(!judge(reach, ["impressions": 1, "reach": 0]))
    #expect(reach.sql == "impressions < 1 OR 1 <= reach")
  }

  @Test func `two columns hold legal pairs`() {
    let legal = Condition.pairs(
      "status", "stage", [("DRAFT", ["NEW", "IN_REVIEW"]), ("FAILED", ["BLOCKED"])])
    #expect(judge(legal, ["status": "DRAFT", "stage": "IN_REVIEW"]))
    #expect(!judge(legal, ["status": "FAILED", "stage": "NEW"]))
    #expect(
      legal.sql
        == "(status = 'DRAFT' AND (stage = 'NEW' OR stage = 'IN_REVIEW')) OR (status = 'FAILED' AND stage = 'BLOCKED')"
    )
  }

  @Test func `both or neither of two columns have a value`() {
    let both = Condition.bothOrNeither("click_url", "view_url")
    #expect(judge(both, [:]))
    #expect(judge(both, ["click_url": "a", "view_url": "b"]))
    #expect(!judge(both, ["click_url": "a"]))
  }
}
