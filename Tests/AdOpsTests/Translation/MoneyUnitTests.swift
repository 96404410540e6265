import AdOps
import Chance
import JSON
import Testing
import Units

struct MoneyUnitTests {
  /// Currencies with two, no and three decimals.
  static let digits = ["USD": 2, "EUR": 2, "JPY": 0, "KRW": 0, "KWD": 3]

  static let written: [(MoneyUnit, String?)] = [
    (.minorUnits(digits: 2), "1550"), (.minorUnits(digits: 0), nil),
    (.minorUnits(digits: 3), "15500"), (.units(decimals: 2), "15.5"),
    (.micros, "\"15500000\""), (.nanos, "\"15500000000\""),
  ]

  @Test(arguments: written)
  func `15.50 is written in each platform's unit`(unit: MoneyUnit, written: String?) {
    let amount = Money(micros: 15_500_000)
    #expect(unit.write(amount)?.text() == written)
    if written != nil { #expect(unit.write(amount).flatMap(unit.read) == amount) }
  }

  @Test func `every amount round-trips to the millionth or is refused`() {
    let seed: UInt64 = 20_260_101
    print("seed \(seed)")
    let stream = Stream(seed: seed, thing: "amounts", name: StreamName("test.money"))
    let units =
      Self.digits.values.sorted().map { MoneyUnit.minorUnits(digits: $0) }
      + [.units(decimals: 2), .micros, .nanos]
    var refused = 0
    for row in 0..<20_000 as Range<UInt64> {
      // From a millionth to billions, rounded to none up to six decimals.
      let size = Int64(1) << stream.integer(in: 0...52, row: row, slot: 0)
      let step = Money.minorUnit(digits: stream.integer(in: 0...6, row: row, slot: 1)).micros
      let drawn = Int64(stream.integer(below: UInt64(size), row: row, slot: 2))
      let amount = Money(micros: (drawn / step + 1) * step)
      for unit in units {
        guard let value = unit.write(amount) else {
          refused += 1
          continue
        }
        #expect(unit.read(value) == amount, "\(amount) in \(unit)")
      }
    }
    #expect(refused > 10_000)
  }

  @Test(
    arguments: [
      ("USD", 10_000), ("EUR", 10_000), ("JPY", 1_000_000), ("KRW", 1_000_000), ("KWD", 1_000),
    ] as [(String, Int64)])
  func `minor units take what a currency can pay and nothing finer`(code: String, unit: Int64)
    throws
  {
    let minor = MoneyUnit.minorUnits(digits: try #require(Self.digits[code]))
    #expect(minor.write(Money(micros: unit)) == 1)
    #expect(minor.write(Money(micros: unit - 1)) == nil)
    #expect(minor.write(Money(micros: 7 * unit)) == 7)
  }

  @Test func `an amount that is too large for thousandths of millionths is refused`() {
    #expect(MoneyUnit.nanos.write(Money(micros: .max)) == nil)
    #expect(MoneyUnit.micros.write(Money(micros: .max)) == .string(String(Int64.max)))
  }
}
