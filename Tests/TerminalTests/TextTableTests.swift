import Terminal
import Testing

private func sample() -> TextTable {
  var table = TextTable([
    .init("id", .trailing), .init("name"), .init("state"), .init("rows", .trailing),
  ])
  table.append(["1", "Moonlit Harbor", "ACTIVE", "1,234"])
  table.append(["20", "漢字 é", "", "7"])
  table.append(["300", "tab\there\u{1B}[31m", "PAUSED", ""])
  return table
}

@Test func `columns are aligned by what a terminal shows, numbers on the right`() {
  #expect(
    sample().render() == """
       id  name                 state    rows
        1  Moonlit Harbor       ACTIVE  1,234
       20  漢字 é                           7
      300  tab\\there\\u{1B}[31m  PAUSED

      """)
}

@Test func `texts are cut to the width of a terminal, numbers never`() {
  #expect(
    sample().render(width: 30) == """
       id  name        state    rows
        1  Moonlit H…  ACTIVE  1,234
       20  漢字 é                  7
      300  tab\\there…  PAUSED

      """)
}

@Test func `no line is wider than it may be, whatever the width`() {
  var table = sample()
  table.append(["4", String(repeating: "wide ", count: 40), String(repeating: "字", count: 30), "9"])
  for width in 1...120 {
    let lines = table.render(width: width).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width && !$0.hasSuffix(" ") }, "\(width)")
    #expect(lines.count == 6)
  }
}

@Test func `styles take no room, and cut texts keep theirs`() {
  var table = TextTable([.init("state"), .init("n", .trailing)])
  table.append([.init("FAILED", .bad), .init("1")])
  table.append([.init("ok"), .init("22")])
  #expect(
    table.render(palette: Palette(isOn: true)) == """
      \u{1B}[1mstate\u{1B}[0m    \u{1B}[1mn\u{1B}[0m
      \u{1B}[1;31mFAILED\u{1B}[0m   1
      ok      22

      """)
  let cut = table.render(width: 4, palette: Palette(isOn: true))
  #expect(cut.contains("\u{1B}[1;31mFAI…\u{1B}[0m"))
}

@Test func `the widest texts are cut first`() {
  var table = TextTable([.init("a"), .init("b")])
  table.append([String(repeating: "a", count: 40), String(repeating: "b", count: 12)])
  let line = table.render(width: 40).split(separator: "\n")[1]
  #expect(line == String(repeating: "a", count: 25) + "…  " + String(repeating: "b", count: 12))
}

@Test func `a table without rows shows its headings`() {
  let table = TextTable([.init("id", .trailing), .init("name")])
  #expect(table.isEmpty)
  #expect(table.render() == "id  name\n")
}

@Test func `a row of another length is a programmer's mistake`() async {
  await #expect(processExitsWith: .failure) {
    var table = TextTable([.init("id")])
    table.append(["1", "2"])
  }
}
