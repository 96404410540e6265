import Testing
import Units

@Suite struct LargestRemainderTests {
  @Test(
    arguments: [
      (10, [1, 1, 1], [4, 3, 3]), (11, [1, 1, 1], [4, 4, 3]), (100, [1, 2, 3], [17, 33, 50]),
      (1, [0, 0, 5], [0, 0, 1]), (5, [0, 0, 0], [2, 2, 1]), (0, [3, 4], [0, 0]),
      (-10, [1, 1, 1], [-4, -3, -3]), (7, [9], [7]), (3, [1, 0, 1], [2, 0, 1]),
    ] as [(Int64, [Int64], [Int64])]) func `parts follow weights, and ties go to the earliest`(
      total: Int64, weights: [Int64], parts: [Int64]
    )
  {
    #expect(LargestRemainder.split(total, weights: weights) == parts)
  }

  @Test func `the extremes fit`() {
    #expect(LargestRemainder.split(.min, weights: [0, .max]) == [0, .min])
    #expect(LargestRemainder.split(.max, weights: [.max, 0]) == [.max, 0])
    #expect(
      LargestRemainder.split(.max, weights: [.max, .max, .max]).reduce(0, +) == .max)
  }

  @Test func `parts sum to the total and lie within one of their exact share`() {
    var draws = FixedDraws(seed: 41)
    for _ in 0..<2_000 {
      let total = draws.integer()
      let weights = (0..<Int.random(in: 1...12, using: &draws)).map { _ in
        max(0, draws.integer() >> 1)
      }
      let parts = LargestRemainder.split(total, weights: weights)
      #expect(parts.reduce(Int128(0)) { $0 + Int128($1) } == Int128(total))
      let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
      guard sum > 0 else { continue }
      for (part, weight) in zip(parts, weights) {
        let exact = (Int128(total.magnitude) * Int128(weight)) / sum
        #expect((exact...exact + 1).contains(Int128(part.magnitude)))
        #expect(weight > 0 || part == 0)
      }
    }
  }

  @Test func `money is split in whole cents, and less than a cent goes to the next in line`() {
    let cent = Money.minorUnit(digits: 2)
    let whole = Money(units: 100).largestRemainderSplit(weights: [1, 1, 1], unit: cent)
    #expect(whole.map(\.description) == ["33.34", "33.33", "33.33"])
    let broken = Money(micros: 100_000_007).largestRemainderSplit(weights: [1, 1, 1], unit: cent)
    #expect(broken.map(\.description) == ["33.34", "33.330007", "33.33"])
    let owed = Money(micros: -100_000_007).largestRemainderSplit(weights: [1, 1, 1], unit: cent)
    #expect(owed == broken.map { -$0 })
    let idle = Money(micros: 5).largestRemainderSplit(weights: [0, 4, 4], unit: cent)
    #expect(idle.map(\.micros) == [0, 5, 0])
  }

  @Test func `money without weights is split evenly, to yen as well`() {
    let yen = Money.minorUnit(digits: 0)
    let parts = Money(units: 1_000).largestRemainderSplit(weights: [0, 0, 0], unit: yen)
    #expect(parts.map(\.description) == ["334", "333", "333"])
  }
}
