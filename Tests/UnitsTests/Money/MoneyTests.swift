import Testing
import Units

@Suite struct MoneyTests {
  private let most = Money(micros: .max)
  private let least = Money(micros: .min)

  @Test func `sums and differences that do not fit are nothing`() {
    #expect(most.adding(Money(micros: 1)) == nil)
    #expect(least.subtracting(Money(micros: 1)) == nil)
    #expect(most.adding(Money(micros: -1)) == Money(micros: .max - 1))
    #expect(Money(units: 2).subtracting(Money(micros: 1)) == Money(micros: 1_999_999))
    #expect(least.multiplied(by: -1) == nil)
    #expect(Money(units: 3).multiplied(by: -2) == Money(units: -6))
  }

  @Test func `operators add, subtract, negate and compare`() {
    var amount = Money(units: 5) + Money(micros: 1)
    amount -= Money(units: 2)
    amount += Money(micros: 9)
    #expect(amount == Money(micros: 3_000_010))
    #expect(-amount < Money.zero && Money.zero < amount)
    #expect(amount - amount == .zero)
  }

  @Test func `scaling is exact however large the product`() {
    #expect(most.scaled(by: 7_919, over: 7_919, rounding: .down) == most)
    #expect(most.scaled(by: 2, over: 1, rounding: .down) == nil)
    #expect(Money(micros: 10).scaled(by: 1, over: 4, rounding: .nearestOrEven)?.micros == 2)
    #expect(Money(micros: -10).scaled(by: 1, over: 4, rounding: .down)?.micros == -3)
  }

  @Test func `division rounds by its rule or insists on a whole quotient`() {
    #expect(Money(micros: 7).divided(by: 2, rounding: .nearestOrEven).micros == 4)
    #expect(Money(micros: 8).dividedExactly(by: -2)?.micros == -4)
    #expect(Money(micros: 7).dividedExactly(by: 2) == nil)
    #expect(Money(micros: 7).dividedExactly(by: 0) == nil)
    #expect(least.dividedExactly(by: -1) == nil)
  }

  @Test(arguments: [(0, 1_000_000), (2, 10_000), (3, 1_000), (6, 1)])
  func `a minor unit has its digits`(digits: Int, micros: Int64) {
    #expect(Money.minorUnit(digits: digits).micros == micros)
  }

  @Test func `amounts round to whole minor units`() {
    let cent = Money.minorUnit(digits: 2)
    #expect(Money(micros: 19_999).rounded(toMultipleOf: cent, .down)?.micros == 10_000)
    #expect(Money(micros: -19_999).rounded(toMultipleOf: cent, .down)?.micros == -20_000)
    #expect(Money(micros: 15_000).rounded(toMultipleOf: cent, .nearestOrEven)?.micros == 20_000)
    #expect(Money(micros: 25_000).rounded(toMultipleOf: cent, .nearestOrEven)?.micros == 20_000)
    #expect(most.rounded(toMultipleOf: cent, .up) == nil)
  }

  @Test func `an operator stops the program where a sum does not fit`() async {
    await #expect(processExitsWith: .failure) {
      // The sum is looked at, or an optimizing build would not compute it.
      let sum = Money(micros: .max) + Money(micros: Int64(CommandLine.arguments.count.signum()))
      print(sum.micros)
    }
  }
}
