import Diagnostics
import Testing

private let unknownKey = FindingCode("unknown-key", "A key that no description declares.")

@Test func `a finding shows its place, its code, the source line and a caret`() {
  let finding = Finding(
    unknownKey, "unknown key 'budgt' in campaign",
    at: Place(file: "plan.yml", line: 3, column: 5), suggestion: "budget")
  let text = FindingRenderer().render(finding) { _, line in line == 3 ? "    budgt: 120000" : nil }
  #expect(
    text == """
      plan.yml:3:5: error[unknown-key]: unknown key 'budgt' in campaign; did you mean 'budget'?
              budgt: 120000
              ^
      """)
}

@Test func `the caret follows tabs, and control characters never reach the terminal`() {
  let finding = Finding(
    unknownKey, "bad", at: Place(file: "f", line: 1, column: 3))
  let text = FindingRenderer().render(finding) { _, _ in "\ta\u{1B}[31mb" }
  #expect(text == "f:1:3: error[unknown-key]: bad\n    \ta\u{FFFD}[31mb\n    \t ^")
}

@Test func `no part of a finding carries control characters to the terminal`() {
  let finding = Finding(
    unknownKey, "bad \u{1B}[2J", suggestion: "a\u{7}b", advice: "look\u{9B}there")
  #expect(
    FindingRenderer().render(finding)
      == "error[unknown-key]: bad \u{FFFD}[2J; did you mean 'a\u{FFFD}b'? look\u{FFFD}there")
}

@Test func `a very long line is cut around the place`() {
  let finding = Finding(
    unknownKey, "bad", at: Place(file: "f", line: 1, column: 5_000))
  let line = String(repeating: "x", count: 4_999) + "!" + String(repeating: "y", count: 5_000)
  let lines = FindingRenderer().render(finding) { _, _ in line }.split(separator: "\n")
  #expect(lines[1].count == 4 + FindingRenderer.widestSourceLine)
  #expect(lines[1].count > lines[2].count)
  #expect(Array(lines[1])[lines[2].count - 1] == "!")
}

@Test func `findings are shown in the order of the file, those without a place first`() {
  func at(_ line: Int) -> Place { Place(file: "f", line: line, column: 1) }
  let findings = Findings([
    Finding(unknownKey, "c", at: at(9)), Finding(unknownKey, "a"),
    Finding(unknownKey, "b", severity: .warning, at: at(2)),
  ])
  #expect(findings.all.map(\.sentence) == ["a", "b", "c"])
  #expect(findings.hasErrors)
}

@Test(arguments: [
  ("AWARENES", "AWARENESS"), ("awareness", "AWARENESS"), ("CONVERSOIN", "CONVERSION"),
  ("Moonlit Harbro", nil), ("XYZ", nil), ("", nil),
])
func `a misspelt word finds its nearest candidate or none`(word: String, expected: String?) {
  let known = ["AWARENESS", "CONSIDERATION", "CONVERSION"]
  #expect(Suggestion.nearest(to: word, in: known) == expected)
}

@Test func `a hostile word is compared in bounded time`() {
  let word = String(repeating: "a", count: 1_000_000)
  #expect(Suggestion.nearest(to: word, in: ["b", "AWARENESS"]) == nil)
}

@Test func `every exit status has its documented number and a sentence`() {
  #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 70, 130])
  #expect(ExitStatus.allCases.allSatisfy { $0.meaning.hasSuffix(".") })
}
