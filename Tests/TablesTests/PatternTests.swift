import Tables
import Testing

@Suite struct PatternTests {
  @Test(arguments: [
    ("CMP-[0-9]{4,9}", "CMP-0001", true), ("CMP-[0-9]{4,9}", "CMP-001", false),
    ("CMP-[0-9]{4,9}", "CMP-00a1", false), ("CMP-[0-9]{4,9}", "CMP-1234567890", false),
    ("[A-Z0-9]{2,8}", "DIS", true), ("[A-Z0-9]{2,8}", "dis", false), ("[A-Z0-9]{2,8}", "D", false),
    ("[A-Z][A-Z0-9]{2,8}x", "AB12x", true), ("[A-Z][A-Z0-9]{2,8}x", "1B12x", false),
    ("[A-Z]{2}", "US", true), ("[A-Z]{2}", "USA", false), ("[A-Z]{2}", "", false),
    ("[a-z_.-]{1,9}", "a-b_c.d", true), ("[a-z_.-]{1,9}", "a b", false),
  ])
  func `a text matches its shape or not`(shape: String, text: String, expected: Bool) {
    #expect(Pattern(shape).matches(text) == expected)
  }

  @Test func `a pattern gives an example and a counterexample of itself`() {
    for shape in ["CMP-[0-9]{4,9}", "[A-Z0-9]{2,8}", "[0-9]{4}-[01][0-9]", "[H]{0,1}"] {
      let pattern = Pattern(shape)
      #expect(pattern.matches(pattern.example), "\(shape)")
      #expect(!pattern.matches(pattern.counterexample), "\(shape)")
    }
  }

  @Test func `a pattern compiles to GLOB and length`() {
    #expect(
      Pattern("[A-Z]{2}").sql("code") == "length(code) = 2 AND code GLOB '[A-Z][A-Z]'")
    #expect(
      Pattern("[A-Z0-9]{2,8}").sql("code")
        == "length(code) BETWEEN 2 AND 8 AND code NOT GLOB '*[^A-Z0-9]*'")
    #expect(
      Pattern("C-[0-9]{4,9}").sql("code")
        == "length(code) BETWEEN 6 AND 11 AND code GLOB '[C][-]*' "
        + "AND substr(code, 3, length(code) - 2) NOT GLOB '*[^0-9]*'")
    #expect(Pattern("C-[0-9]{4,9}").regularExpression == "^[C][-][0-9]{4,9}$")
  }
}
