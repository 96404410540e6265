import Testing
import YAML

/// Bytes that are refused before they are looked at as YAML.
struct SourceTests {
  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF], "1:4 yaml-encoding: the byte 0xFF is not UTF-8"),
      (
        [0x61, 0x0A, 0xC3, 0xA9, 0x62, 0xE2, 0x28], "2:3 yaml-encoding: the byte 0xE2 is not UTF-8"
      ),
      ([0x61, 0x0D, 0x0A, 0xC0, 0x80], "2:1 yaml-encoding: the byte 0xC0 is not UTF-8"),
      ([0x0D, 0x62, 0xED, 0xA0, 0x80], "2:2 yaml-encoding: the byte 0xED is not UTF-8"),
      ([0x61, 0xF0, 0x9D, 0x84], "1:2 yaml-encoding: the byte 0xF0 is not UTF-8"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0x80], "1:2 yaml-encoding: the byte 0x80 is not UTF-8"),
    ] as [([UInt8], String)])
  func `the first byte that is not UTF-8 is shown`(bytes: [UInt8], finding: String) {
    let document = YAMLReader.read(bytes: bytes)
    #expect(document.root == nil)
    #expect(Reading.findings(of: document) == [finding + "; save the file as UTF-8"])
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00], [0xFE, 0xFF, 0x00, 0x61],
    ] as [[UInt8]])
  func `UTF-16 is called by its name`(_ bytes: [UInt8]) {
    let document = YAMLReader.read(bytes: bytes)
    #expect(
      Reading.findings(of: document) == [
        "1:1 yaml-encoding: the file is UTF-16; save it as UTF-8"
      ])
    #expect(document.line(of: "<bytes>", 1) == nil)
  }

  @Test func `every NUL byte is found`() {
    #expect(
      Reading.findings(in: "a: \0\nbc\0: 1\n") == [
        "1:4 yaml-character: a NUL byte stands in the file; "
          + "if it is UTF-16 or no text at all, save it as UTF-8 text",
        "2:3 yaml-character: a NUL byte stands in the file; "
          + "if it is UTF-16 or no text at all, save it as UTF-8 text",
      ])
  }

  @Test func `a NUL that an escape makes is refused at its text`() {
    #expect(
      Reading.findings(in: "a: \"x\\0\"\nb: \"\\u0000\"") == [
        "1:4 yaml-character: the text that begins here contains a NUL; "
          + "remove the escape that makes it",
        "2:4 yaml-character: the text that begins here contains a NUL; "
          + "remove the escape that makes it",
      ])
  }

  @Test(arguments: [
    ("\u{1}", "0001"), ("\u{1B}", "001B"), ("\u{7F}", "007F"), ("\u{80}", "0080"),
    ("\u{9F}", "009F"), ("\u{FFFE}", "FFFE"), ("\u{FFFF}", "FFFF"), ("\u{C}", "000C"),
  ])
  func `a character that cannot be seen is refused`(character: String, number: String) {
    #expect(
      Reading.findings(in: "é: a\(character)\n") == [
        "1:5 yaml-character: the character U+\(number) cannot be seen; "
          + "remove it, or write \"\\u\(number)\" in double quotes"
      ])
  }

  @Test(arguments: [("\u{85}", "0085"), ("\u{2028}", "2028"), ("\u{2029}", "2029")])
  func `a line break that editors do not show is refused`(character: String, number: String) {
    #expect(
      Reading.findings(in: "a: b\(character)") == [
        "1:5 yaml-character: the character U+\(number) is a line break for some programs only; "
          + "break the line plainly, or write \"\\u\(number)\" in double quotes"
      ])
  }

  @Test func `a byte order mark inside the file is refused`() {
    #expect(
      Reading.findings(in: "\u{FEFF}\u{FEFF}a: 1\nb: \u{FEFF}2") == [
        "1:1 yaml-character: a byte order mark stands inside the file; remove it",
        "2:4 yaml-character: a byte order mark stands inside the file; remove it",
      ])
  }

  @Test(arguments: [
    "\u{A0}", "\u{2027}", "\u{202A}", "\u{FFFD}", "\u{E000}", "\u{10FFFF}", "\u{7E}", "é",
  ])
  func `the neighbours of refused characters are taken`(_ character: String) {
    let root = YAMLReader.read(text: "a: x\(character)x").root
    #expect(root?["a"]?.text == "x\(character)x")
  }

  @Test(arguments: ["\\u0085", "\\u2028", "\\uFEFF", "\\u001B", "\\x01"])
  func `the advised escapes are taken`(_ escape: String) {
    #expect(Reading.findings(in: "a: \"\(escape)\"") == [])
  }
}
