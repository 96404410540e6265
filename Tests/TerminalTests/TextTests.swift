import Diagnostics
import Terminal
import Testing

@Test(arguments: [
  ("plain text", "plain text"), ("Ünïcode 漢字 👩‍👩‍👧", "Ünïcode 漢字 👩‍👩‍👧"),
  ("a\nb\r\tc", "a\\nb\\r\\tc"), ("\u{1B}[31mred", "\\u{1B}[31mred"),
  ("\u{7F}\u{9B}", "\\u{7F}\\u{9B}"),
  ("abc\u{202E}fed", "abc\\u{202E}fed"), ("\u{2028}", "\\u{2028}"), ("\u{FEFF}x", "\\u{FEFF}x"),
  ("", ""), ("\r\n", "\\r\\n"), ("\0", "\\u{0}"),
])
func `what a terminal would obey becomes visible`(text: String, expected: String) {
  #expect(VisibleText.escaped(text) == expected)
}

@Test func `a message keeps its own line breaks`() {
  #expect(VisibleText.lines("a\nb\u{1B}") == "a\nb\\u{1B}")
}

@Test(arguments: [
  ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한국", 4), ("\u{1112}\u{1161}", 2),
  ("ｱ", 1), ("Ａ", 2), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("❤", 1), ("❤️", 2), ("…", 1),
  ("a\u{200D}b", 2), ("​", 0), ("·–—", 3), ("─┼", 2), ("𠀀", 2),
])
func `a text takes as many columns as a terminal gives it`(text: String, columns: Int) {
  #expect(DisplayWidth.of(text) == columns)
}

@Test(arguments: [
  ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
  ("漢字漢字", 5, "漢字…"), ("漢字漢字", 4, "漢…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
])
func `a text is cut between characters`(text: String, columns: Int, expected: String) {
  #expect(DisplayWidth.truncated(text, to: columns) == expected)
}

@Test func `a cut text never takes more columns than it may`() {
  let text = "a漢é👩‍👩‍👧b字ｱ한"
  for columns in 0...16 {
    #expect(DisplayWidth.of(DisplayWidth.truncated(text, to: columns)) <= columns)
  }
}

@Test func `a palette that is off never paints`() {
  let off = Palette(isOn: false)
  for style in Style.allCases { #expect(off.paint(style, "text") == "text") }
  let finding = Finding(FindingCode("odd", "Odd."), "x", at: Place(file: "f", line: 1, column: 1))
  let text = off.findingRenderer.render(finding) { _, _ in "line" }
  #expect(!text.contains("\u{1B}"))
}

@Test func `a palette that is on ends what it begins`() {
  let on = Palette(isOn: true)
  for style in Style.allCases {
    let text = on.paint(style, "text")
    #expect(text.hasPrefix("\u{1B}["))
    #expect(text.hasSuffix("mtext\u{1B}[0m"))
  }
  #expect(on.paint(.bad, "") == "")
  #expect(on.paint(nil, "text") == "text")
  #expect(on.paint(.bad, "text") == "\u{1B}[1;31mtext\u{1B}[0m")
}
