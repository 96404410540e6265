import Testing
import Units

@Suite struct MoneyTextTests {
  @Test(arguments: [
    ("120000.00", 120_000_000_000), ("0", 0), ("-0", 0), ("+1", 1_000_000), ("0.000001", 1),
    ("-12.5", -12_500_000), ("007", 7_000_000), ("9223372036854.775807", Int64.max),
    ("-9223372036854.775808", Int64.min),
  ]) func `decimal text is read exactly`(text: String, micros: Int64) throws {
    #expect(try Money(parsing: text).micros == micros)
  }

  @Test(arguments: [
    ("", "\"\" is not an amount: it has no digits; write digits and at most one point, as 1234.50"),
    (
      "12,50",
      #""12,50" is not an amount: "," at character 3 has no place;"#
        + " write digits and at most one point, as 1234.50"
    ),
    (
      "1e6",
      #""1e6" is not an amount: exponents are not read;"#
        + " write digits and at most one point, as 1234.50"
    ),
    (
      "1.2.3",
      #""1.2.3" is not an amount: "." at character 4 has no place;"#
        + " write digits and at most one point, as 1234.50"
    ),
    (
      " 1",
      #"" 1" is not an amount: character 1 has no place;"#
        + " write digits and at most one point, as 1234.50"
    ),
    (".5", #"".5" is not an amount: a digit is missing before the point"#),
    ("-.5", #""-.5" is not an amount: a digit is missing before the point"#),
    ("5.", #""5." is not an amount: a digit is missing after the point"#),
    ("1.0000000", #""1.0000000" is not an amount: it has more than 6 decimals"#),
    (
      "9223372036854.775808",
      #""9223372036854.775808" is not an amount:"#
        + " amounts lie between -9223372036854.775808 and 9223372036854.775807"
    ),
    (
      "-99999999999999",
      #""-99999999999999" is not an amount:"#
        + " amounts lie between -9223372036854.775808 and 9223372036854.775807"
    ),
  ]) func `other text is refused with its reason`(text: String, sentence: String) {
    #expect(throws: UnitsError(sentence)) { try Money(parsing: text) }
  }

  @Test func `hostile text is shown short and without control codes`() {
    #expect(
      throws: UnitsError(
        "\"\\u{1b}[2J\" is not an amount: character 1 has no place;"
          + " write digits and at most one point, as 1234.50")
    ) { try Money(parsing: "\u{1B}[2J") }
    let long = "x" + String(repeating: "9", count: 100_000)
    #expect {
      try Money(parsing: long)
    } throws: { error in
      "\(error)".count < 200
    }
  }

  @Test(arguments: [
    (0, "0"), (1, "0.000001"), (-1, "-0.000001"), (1_500_000, "1.5"), (120_000_000_000, "120000"),
    (Int64.max, "9223372036854.775807"), (Int64.min, "-9223372036854.775808"),
  ]) func `the description is exact and has no needless decimals`(micros: Int64, text: String) {
    #expect(Money(micros: micros).description == text)
  }

  @Test(arguments: [
    (1_005_000, 2, "1.00"), (1_015_000, 2, "1.02"), (-1_005_000, 2, "-1.00"), (-4_999, 2, "0.00"),
    (-5_001, 2, "-0.01"), (120_000_000_000, 2, "120000.00"), (1_500_000, 0, "2"),
    (2_500_000, 0, "2"), (1, 6, "0.000001"), (Int64.max, 3, "9223372036854.776"),
  ]) func `fixed decimals round half to even`(micros: Int64, decimals: Int, text: String) {
    #expect(Money(micros: micros).formatted(decimals: decimals) == text)
  }

  @Test func `every amount is read back from its description`() throws {
    var draws = FixedDraws(seed: 20_250_903)
    for _ in 0..<2_000 {
      let amount = Money(micros: draws.integer())
      #expect(try Money(parsing: amount.description) == amount)
      #expect(try Money(parsing: amount.formatted(decimals: 6)) == amount)
    }
  }
}
