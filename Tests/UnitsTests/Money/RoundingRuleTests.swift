import Testing
import Units

@Suite struct RoundingRuleTests {
  @Test(arguments: [
    // Quotient, and the whole number for each rule: down, up, toward zero, even, away.
    (7, 2, [3, 4, 3, 4, 4]), (5, 2, [2, 3, 2, 2, 3]), (-5, 2, [-3, -2, -2, -2, -3]),
    (5, -2, [-3, -2, -2, -2, -3]), (-7, -2, [3, 4, 3, 4, 4]), (4, 3, [1, 2, 1, 1, 1]),
    (-4, 3, [-2, -1, -1, -1, -1]), (5, 3, [1, 2, 1, 2, 2]), (-5, 3, [-2, -1, -1, -2, -2]),
    (6, 3, [2, 2, 2, 2, 2]), (0, 3, [0, 0, 0, 0, 0]), (1, 2, [0, 1, 0, 0, 1]),
  ]) func `each rule picks its neighbour`(numerator: Int, denominator: Int, expected: [Int]) {
    let rules: [RoundingRule] = [.down, .up, .towardZero, .nearestOrEven, .nearestOrAway]
    #expect(rules.map { $0.quotient(numerator, denominator) } == expected)
  }

  @Test func `small integers agree with binary floating point`() {
    let twins: [(RoundingRule, FloatingPointRoundingRule)] = [
      (.down, .down), (.up, .up), (.towardZero, .towardZero),
      (.nearestOrEven, .toNearestOrEven), (.nearestOrAway, .toNearestOrAwayFromZero),
    ]
    for (rule, twin) in twins {
      for denominator in [-8, -4, -2, -1, 1, 2, 4, 8] {
        for numerator in -40...40 {
          let expected = (Double(numerator) / Double(denominator)).rounded(twin)
          #expect(Double(rule.quotient(numerator, denominator)) == expected)
        }
      }
    }
  }

  @Test func `the largest numbers do not overflow on the way`() {
    #expect(RoundingRule.nearestOrAway.quotient(Int64.max, Int64.min) == -1)
    #expect(RoundingRule.nearestOrEven.quotient(Int64.min, Int64.max) == -1)
    #expect(RoundingRule.up.quotient(Int64.max, 2) == 4_611_686_018_427_387_904)
    #expect(RoundingRule.down.quotient(Int64.min, 3) == -3_074_457_345_618_258_603)
  }
}
