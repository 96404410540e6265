import Chance
import Testing

/// Functions against 200-digit references rounded to doubles: a distance of 1 proves less than 1.5
/// units in the last place.
@Suite struct ElementaryTests {
  /// How many doubles lie between two of the same sign.
  static func distance(_ left: Double, _ right: Double) -> UInt64 {
    left.sign == right.sign || left == right
      ? UInt64((Int64(bitPattern: left.bitPattern) - Int64(bitPattern: right.bitPattern)).magnitude)
      : .max
  }

  static func check(
    _ references: StoredWords, within limit: UInt64, _ function: (Double) -> Double
  ) {
    #expect(references.words.count > 100)
    for (argument, value) in references.references {
      let found = function(argument)
      #expect(distance(found, value) <= limit, "of \(argument): \(found), not \(value)")
    }
  }

  @Test func `exp is right to the last place`() {
    Self.check(expReferences, within: 1) { Elementary.exp($0) }
  }

  @Test func `log is right to the last place`() {
    Self.check(logReferences, within: 1) { Elementary.log($0) }
  }

  @Test func `log of one plus x is right to two last places`() {
    Self.check(logOnePlusReferences, within: 2) { Elementary.logOnePlus($0) }
  }

  @Test func `exp minus one is right to three last places`() {
    Self.check(expMinusOneReferences, within: 3) { Elementary.expMinusOne($0) }
  }

  @Test func `exp of the ends of the line`() {
    #expect(Elementary.exp(0) == 1)
    #expect(Elementary.exp(-0.0) == 1)
    #expect(Elementary.exp(0x1p-1074) == 1)
    #expect(Elementary.exp(-.infinity) == 0)
    #expect(Elementary.exp(-745.2) == 0)
    #expect(Elementary.exp(-1e300) == 0)
    #expect(Elementary.exp(-745.1) == 0x1p-1074)
    #expect(Elementary.exp(709.782712893384) > 1.797e308)
    #expect(Elementary.exp(709.782712893384) < .infinity)
    #expect(Elementary.exp(709.8) == .infinity)
    #expect(Elementary.exp(.infinity) == .infinity)
    #expect(Elementary.exp(.nan).isNaN)
  }

  @Test func `log of the ends of the line`() {
    #expect(Elementary.log(1) == 0)
    #expect(Elementary.log(0) == -.infinity)
    #expect(Elementary.log(-0.0) == -.infinity)
    #expect(Elementary.log(.infinity) == .infinity)
    #expect(Elementary.log(-1).isNaN)
    #expect(Elementary.log(-.infinity).isNaN)
    #expect(Elementary.log(-0x1p-1074).isNaN)
    #expect(Elementary.log(.nan).isNaN)
    #expect(Elementary.log(0x1p-1074) == -744.4400719213812)
  }

  @Test func `the functions next to zero`() {
    #expect(Elementary.logOnePlus(0) == 0)
    #expect(Elementary.logOnePlus(-1) == -.infinity)
    #expect(Elementary.logOnePlus(-1.5).isNaN)
    #expect(Elementary.logOnePlus(.infinity) == .infinity)
    #expect(Elementary.logOnePlus(.nan).isNaN)
    #expect(Elementary.logOnePlus(0x1p-1074) == 0x1p-1074)
    #expect(Elementary.expMinusOne(0) == 0)
    #expect(Elementary.expMinusOne(-.infinity) == -1)
    #expect(Elementary.expMinusOne(.infinity) == .infinity)
    #expect(Elementary.expMinusOne(.nan).isNaN)
  }

  @Test func `exp and log keep their digest`() {
    let uniforms = Samples.uniforms(31, count: 100_000)
    #expect(WordDigest.of(uniforms.map { Elementary.exp(1400 * $0 - 700) }) == "dc386025875f6f5e")
    #expect(WordDigest.of(uniforms.map { Elementary.log($0) }) == "afe6d95d9f0737ef")
    #expect(WordDigest.of(uniforms.map { Elementary.logOnePlus(-$0) }) == "81cabc1cad03b70e")
  }
}
