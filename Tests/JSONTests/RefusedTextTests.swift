import Diagnostics
import JSON
import Testing

/// What must be refused, and in which words.
struct RefusedTextTests {
  static let structures: [RefusedText] = [
    RefusedText("", "1:1 expected a value, found the end of the text"),
    RefusedText(" \n ", "2:2 expected a value, found the end of the text"),
    RefusedText("[", "1:2 expected a value, found the end of the text"),
    RefusedText("{", "1:2 expected a key, found the end of the text"),
    RefusedText("[1,]", "1:4 expected a value, found ']'; remove the comma before it"),
    RefusedText("[,1]", "1:2 expected a value, found ','"),
    RefusedText("[1,,2]", "1:4 expected a value, found ','"),
    RefusedText("[1 2]", "1:4 expected ',' or ']', found '2'"),
    RefusedText("[1}", "1:3 expected ',' or ']', found '}'"),
    RefusedText("[1]]", "1:4 expected the end of the text, found ']'"),
    RefusedText("1 2", "1:3 expected the end of the text, found '2'"),
    RefusedText("{\"a\":1,}", "1:8 expected a key, found '}'; remove the comma before it"),
    RefusedText("{\"a\" 1}", "1:6 expected ':' after the key, found '1'"),
    RefusedText("{\"a\":}", "1:6 expected a value, found '}'"),
    RefusedText("{\"a\":1 \"b\":2}", "1:8 expected ',' or '}', found '\"'"),
    RefusedText("{a:1}", "1:2 expected a key, found 'a'; put keys in double quotes"),
    RefusedText("{1:1}", "1:2 expected a key, found '1'; put keys in double quotes"),
    RefusedText("{\"a\":1]", "1:7 expected ',' or '}', found ']'"),
    RefusedText("[1] // x", "1:5 expected the end of the text, found '/'"),
    RefusedText("[/* x */]", "1:2 expected a value, found '/'; JSON has no comments"),
    RefusedText("['a']", "1:2 expected a value, found '''; put texts in double quotes"),
    RefusedText("[\u{A0}1]", "1:2 expected a value, found '\u{A0}'"),
    RefusedText("[\u{9B}31m]", "1:2 expected a value, found the character U+009B"),
    RefusedText("[\u{C}1]", "1:2 expected a value, found the character U+000C"),
  ]

  static let words: [RefusedText] = [
    RefusedText("nul", "1:1 expected a value, found 'n'; the words are true, false and null"),
    RefusedText("[True]", "1:2 expected a value, found 'T'; the words are true, false and null"),
    RefusedText("truee", "1:5 expected the end of the text, found 'e'"),
    RefusedText("[NaN]", "1:2 expected a value, found 'N'; JSON has neither NaN nor infinities"),
    RefusedText("Infinity", "1:1 expected a value, found 'I'; JSON has neither NaN nor infinities"),
    RefusedText("undefined", "1:1 expected a value, found 'u'"),
  ]

  static let numbers: [RefusedText] = [
    RefusedText("-", "1:2 expected a digit, found the end of the text"),
    RefusedText("+1", "1:1 expected a value, found '+'; a positive number has no sign"),
    RefusedText(".5", "1:1 expected a value, found '.'; write a digit before the point"),
    RefusedText("5.", "1:3 expected a digit, found the end of the text"),
    RefusedText("1.e3", "1:3 expected a digit, found 'e'"),
    RefusedText("1e", "1:3 expected a digit, found the end of the text"),
    RefusedText("1e+", "1:4 expected a digit, found the end of the text"),
    RefusedText("-Infinity", "1:2 expected a digit, found 'I'"),
    RefusedText("0x1F", "1:2 expected the end of the text, found 'x'"),
    RefusedText("1_000", "1:2 expected the end of the text, found '_'"),
    RefusedText(
      "[-012]",
      "1:3 a number must not begin with a zero that has digits after it; "
        + "remove the zero, or put a text in double quotes"),
    RefusedText("１", "1:1 expected a value, found '１'"),
  ]

  static let texts: [RefusedText] = [
    RefusedText("[\"abc", "1:2 the text that begins here never ends; close the quotes"),
    RefusedText("\"\\", "1:1 the text that begins here never ends; close the quotes"),
    RefusedText(
      "\"a\nb\"",
      "1:3 the text in quotes does not end on its line; "
        + "close the quotes, or write the line break as \\n"),
    RefusedText(
      "\"a\tb\"", "1:3 the character U+0009 stands in a text; write it as an escape"),
    RefusedText(
      "\"a\0b\"", "1:3 the character U+0000 stands in a text; write it as an escape"),
    RefusedText(
      "\"\\x41\"",
      "1:2 the backslash begins no escape that JSON knows; "
        + "write \\\\ for a backslash, or \\u and four hexadecimal digits"),
    RefusedText(
      "\"\\u12G4\"",
      "1:2 the backslash begins no escape that JSON knows; "
        + "write \\\\ for a backslash, or \\u and four hexadecimal digits"),
    RefusedText(
      "\"é\\ud800\"",
      "1:3 half of a surrogate pair is no character; write both halves, or the character itself"),
    RefusedText(
      "\"\\ud800\\u0041\"",
      "1:2 half of a surrogate pair is no character; write both halves, or the character itself"),
    RefusedText(
      "\"\\udc00\\ud800\"",
      "1:2 half of a surrogate pair is no character; write both halves, or the character itself"),
    RefusedText(
      "\u{FEFF}{}",
      "1:1 the text begins with a byte order mark; save it as UTF-8 without one"),
  ]

  @Test(arguments: structures + words + numbers + texts)
  func `a text that the standard forbids is refused where it goes wrong`(_ refused: RefusedText) {
    #expect(Self.findings(in: Array(refused.text.utf8)) == [refused.finding])
  }

  @Test(
    arguments: [
      ([0x22, 0xFF, 0x22], "1:2 the byte here is not UTF-8; save it as UTF-8"),
      (
        [0x0A, 0x22, 0xC3, 0xA9, 0xC0, 0x80, 0x22],
        "2:3 the byte here is not UTF-8; save it as UTF-8"
      ),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], "1:2 the byte here is not UTF-8; save it as UTF-8"),
      ([0x22, 0xE2, 0x82], "1:2 the byte here is not UTF-8; save it as UTF-8"),
      ([0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], "1:1 the text is UTF-16; save it as UTF-8"),
    ] as [([UInt8], String)])
  func `bytes that are not UTF-8 are refused at the first of them`(bytes: [UInt8], finding: String)
  {
    #expect(Self.findings(in: bytes) == [finding])
  }

  @Test func `every key that stands twice is found, with both places`() {
    let text = "{\"a\":1,\r\n \"b\":{\"c\":1,\"c\":2},\n \"\\u0061\":3,\"a\":[}"
    #expect(
      Self.findings(in: Array(text.utf8)) == [
        "2:13 the key 'c' stands twice in this object, first at line 2, column 7; keep one of them",
        "3:2 the key 'a' stands twice in this object, first at line 1, column 2; keep one of them",
        "3:13 the key 'a' stands twice in this object, first at line 1, column 2; keep one of them",
        "3:18 expected a value, found '}'",
      ])
  }

  @Test func `a control character in a key does not reach the terminal`() {
    let found = Self.findings(in: Array(#"{"\u001b[31m":1,"\u001b[31m":2}"#.utf8))
    #expect(
      found == [
        "1:17 the key '\u{FFFD}[31m' stands twice in this object, first at line 1, column 2; "
          + "keep one of them"
      ])
  }

  @Test func `a key that stands twice among a thousand is found`() {
    let members = (0..<1000).map { "\"k\($0)\":0" } + ["\"k0\":1", "\"k999\":1"]
    let found = Self.findings(in: Array("{\(members.joined(separator: ",\n"))}".utf8))
    #expect(
      found == [
        "1001:1 the key 'k0' stands twice in this object, first at line 1, column 2; "
          + "keep one of them",
        "1002:1 the key 'k999' stands twice in this object, first at line 1000, column 1; "
          + "keep one of them",
      ])
  }

  /// Line, column, sentence and advice of every finding, on one line each.
  static func findings(in bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> [String] {
    do {
      _ = try JSONReader.read(bytes, limits: limits)
      return []
    } catch {
      return error.all.map { finding in
        let place = finding.place.map { "\($0.line):\($0.column) " } ?? ""
        return place + finding.sentence + (finding.advice.map { "; \($0)" } ?? "")
      }
    }
  }
}
