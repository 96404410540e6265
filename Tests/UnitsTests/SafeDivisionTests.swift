import Testing
import Units

@Suite struct SafeDivisionTests {
  @Test func `a zero denominator gives zero`() {
    #expect(SafeDivision.ratio(5, 0) == 0)
    #expect(SafeDivision.quotient(5.5, 0.0) == 0)
    #expect(SafeDivision.quotient(5.5, -0.0) == 0)
    #expect(SafeDivision.quotient(5, 0, rounding: .down) == 0)
  }

  @Test func `other quotients are those of arithmetic`() {
    #expect(SafeDivision.ratio(1, 4) == 0.25)
    #expect(SafeDivision.quotient(1.5, 0.5) == 3)
    #expect(SafeDivision.quotient(7, 2, rounding: .nearestOrEven) == 4)
    #expect(SafeDivision.quotient(5, 2, rounding: .nearestOrEven) == 2)
  }
}
