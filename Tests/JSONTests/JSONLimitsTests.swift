import Diagnostics
import JSON
import Testing

/// What a hostile text may cost.
struct JSONLimitsTests {
  static let openings = ["[", "{\"a\":", "[[],", "[{\"a\":[{},"]

  @Test(arguments: openings)
  func `a hundred thousand openings end at the depth limit`(_ opening: String) {
    let text = String(repeating: opening, count: 100_000)
    let found = findings(in: text)
    #expect(found.count == 1)
    #expect(
      found[0].hasSuffix("the text has more than 128 arrays and objects inside each other"))
  }

  @Test func `the deepest allowed value is read, written, compared and freed`() throws {
    let depth = JSONLimits.deepest
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let limits = JSONLimits(depth: depth)
    let value = try JSONReader.read(text, limits: limits)
    #expect(value.text() == text)
    #expect(try JSONReader.read(text, limits: limits) == value)
    #expect(
      findings(in: text, JSONLimits(depth: depth - 1)) == [
        "1:512 the text has more than 511 arrays and objects inside each other"
      ])
  }

  @Test func `a text of more bytes than allowed is not read`() {
    let limits = JSONLimits(bytes: 8)
    #expect(findings(in: "[1,2,3] ", limits) == [])
    #expect(
      findings(in: "[1,2,3]  ", limits) == [
        "1:1 the text has 9 bytes, and at most 8 are read"
      ])
  }

  @Test func `containers and scalars count as values`() {
    #expect(findings(in: "[1,{\"a\":2}]", JSONLimits(values: 4)) == [])
    #expect(
      findings(in: "[1,{\"a\":2}]", JSONLimits(values: 3)) == [
        "1:9 the text has more than 3 values"
      ])
  }

  @Test func `reading ends after as many findings as allowed`() {
    let text = "{" + (0..<1000).map { _ in "\"a\":0" }.joined(separator: ",") + "}"
    let found = findings(in: text, JSONLimits(findings: 5))
    #expect(found.count == 6)
    #expect(
      found.last?.hasSuffix("the text has at least 5 mistakes; the rest was not read") == true)
  }

  @Test func `a long key is cut in its finding`() {
    let key = String(repeating: "k", count: 5000)
    let found = findings(in: "{\"\(key)\":1,\"\(key)\":2}")
    #expect(found.count == 1)
    #expect(found[0].utf8.count < 200)
  }

  private func findings(in text: String, _ limits: JSONLimits = JSONLimits()) -> [String] {
    RefusedTextTests.findings(in: Array(text.utf8), limits: limits)
  }
}
