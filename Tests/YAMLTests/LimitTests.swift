import Diagnostics
import Testing
import YAML

/// What a hostile text may cost: each of these must end at a limit, and at once.
struct LimitTests {
  /// Of processor time; an optimised build takes a small part of it.
  static let longest = Duration.seconds(2)

  static let nests = [
    HostileText("100 KB of [", "[", times: 100_000),
    HostileText(
      "lists that end", String(repeating: "[", count: 50_000), "]", times: 50_000),
    HostileText("braces", "{", times: 50_000),
    HostileText("mappings in mappings", "{a: ", times: 50_000),
    HostileText("lists after entries", "[a, ", times: 50_000),
    HostileText("dashes", "- ", times: 50_000),
    HostileText("question marks", "? ", times: 50_000),
    HostileText("lists on lines", "[\n", times: 50_000),
    HostileText("lists in keys", "[{? ", times: 50_000),
    HostileText("indented mappings", indented(1000)),
  ]

  @Test(arguments: nests)
  func `nesting ends at the depth limit`(_ hostile: HostileText) {
    let document = measured { YAMLReader.read(text: hostile.text) }
    #expect(document.root == nil)
    #expect(
      document.findings.map(\.sentence) == [
        "more than 64 lists and mappings are inside each other"
      ])
  }

  @Test func `the deepest allowed tree is read and freed`() {
    let depth = YAMLLimits.deepest
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let document = YAMLReader.read(text: text, limits: YAMLLimits(depth: depth))
    #expect(document.findings == [])
    #expect(document.root.map(Reading.outline) == text)
    #expect(
      Reading.findings(in: text, limits: YAMLLimits(depth: depth - 1)) == [
        "1:512 yaml-limit: more than 511 lists and mappings are inside each other"
      ])
  }

  @Test func `depth counts what aliases repeat`() {
    let text = "[&a [[]], [[*a]]]"
    #expect(Reading.findings(in: text, limits: YAMLLimits(depth: 5)) == [])
    #expect(
      Reading.findings(in: text, limits: YAMLLimits(depth: 4)) == [
        "1:13 yaml-limit: more than 4 lists and mappings are inside each other"
      ])
  }

  static let bombs = [
    HostileText("lists of ten lists", laughs { "*l\($0)" }),
    HostileText("lists of ten mappings", laughs { "{k: *l\($0)}" }),
    HostileText(
      "doubling mappings",
      "a0: &l0 {x: 1}\n"
        + (1..<60).map { "a\($0): &l\($0) {l: *l\($0 - 1), r: *l\($0 - 1)}\n" }.joined()),
    HostileText(
      "doubling merges",
      "a0: &l0 {x: {y: 1}}\n"
        + (1..<60).map {
          "a\($0): &l\($0) {<<: [*l\($0 - 1), *l\($0 - 1)], k\($0): *l\($0 - 1)}\n"
        }.joined()),
  ]

  @Test(arguments: bombs)
  func `aliases that multiply end at the node limit`(_ bomb: HostileText) {
    let document = measured { YAMLReader.read(text: bomb.text) }
    #expect(document.root == nil)
    #expect(
      document.findings.map(\.sentence) == [
        "the file has more than 250000 keys and values, counting what aliases repeat"
      ])
  }

  @Test func `keys, values, lists, mappings and repeated nodes count as nodes`() {
    let text = "{a: &x [1, 2], b: *x}"
    #expect(Reading.findings(in: text, limits: YAMLLimits(nodes: 9)) == [])
    #expect(
      Reading.findings(in: text, limits: YAMLLimits(nodes: 8)) == [
        "1:19 yaml-limit: the file has more than 8 keys and values, counting what aliases repeat"
      ])
  }

  @Test func `a million nodes end at the node limit`() {
    let document = measured { YAMLReader.read(text: String(repeating: "- a\n", count: 1_000_000)) }
    #expect(document.findings.map(\.place?.line) == [250_000])
    #expect(document.root == nil)
  }

  @Test func `many aliases end at the alias limit`() {
    let text = "- &a x\n" + String(repeating: "- *a\n", count: 20_000)
    let document = measured { YAMLReader.read(text: text) }
    #expect(
      Reading.findings(of: document) == [
        "10002:3 yaml-limit: the file uses more than 10000 aliases"
      ])
  }

  @Test func `a text longer than its limit is refused where it begins`() {
    let limits = YAMLLimits(scalarBytes: 6)
    #expect(Reading.findings(in: "a: ééé", limits: limits) == [])
    #expect(
      Reading.findings(in: "a: ééé1", limits: limits) == [
        "1:4 yaml-limit: the text that begins here has more than 6 bytes"
      ])
    let long = "a: \"" + String(repeating: "x", count: 1 << 20)
    #expect(Reading.findings(in: long + "\"") == [])
    #expect(Reading.findings(in: long + "x\"").count == 1)
  }

  @Test func `a text of more bytes than allowed is not looked at`() {
    #expect(
      Reading.findings(in: "\0\u{1}345678", limits: YAMLLimits(bytes: 7)) == [
        "1:1 yaml-limit: the text has more than 7 bytes"
      ])
  }

  @Test func `directives that each must be compared with all others end at their limit`() {
    let text = (0..<200_000).map { "%TAG !a\($0)! tag:x\n" }.joined() + "---\na"
    let document = measured { YAMLReader.read(text: text) }
    #expect(
      Reading.findings(of: document) == ["65:1 yaml-limit: more than 64 lines begin with '%'"])
  }

  @Test func `reading ends after as many findings as allowed`() {
    let text = String(repeating: "a: 1\n", count: 100_000)
    let document = measured { YAMLReader.read(text: text) }
    #expect(document.findings.count == 101)
    #expect(
      document.findings.last?.sentence
        == "there are 100 mistakes or more, and the rest was not read")
    #expect(Reading.findings(in: String(repeating: "\0", count: 100_000)).count == 100)
  }

  static let longs = [
    HostileText("empty lines", "\n", times: 4 << 20),
    HostileText("one long word", "a", times: 4 << 20),
    HostileText("many short words", "a ", times: 2 << 20),
    HostileText("many escapes", "\"", "\\n", times: 2 << 20),
    HostileText("a long block", "|\n", " a\n\n", times: 1 << 20),
    HostileText("comments", "# a\n", times: 1 << 20),
    HostileText("braces on one line", "a: {", times: 1 << 20),
    HostileText("keys on one line", "'a' : ", times: 1 << 19),
    HostileText("pairs on one line", "[", "a: b, ", times: 1 << 19),
    HostileText("a long anchor", "&", "a", times: 4 << 20),
    HostileText("a long tag", "!", "a", times: 4 << 20, " x"),
    HostileText("an escaped tag", "!", "%41", times: 1 << 20, " x"),
  ]

  @Test(arguments: longs)
  func `long texts of one kind are read in time`(_ hostile: HostileText) {
    let document = measured { YAMLReader.read(text: hostile.text) }
    #expect(document.findings.count == 1)
  }

  private func measured(_ read: () -> YAMLDocument) -> YAMLDocument {
    var document: YAMLDocument?
    let time = ThreadClock.measure { document = read() }
    #expect(time < Self.longest)
    return document ?? YAMLReader.read(text: "")
  }

  /// Mappings that are inside each other by indentation alone.
  private static func indented(_ depth: Int) -> String {
    (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
  }

  /// Nine lists, each of ten times the one before.
  private static func laughs(_ item: (Int) -> String) -> String {
    "- &l0 ha\n"
      + (1...9).map { level in
        let items = (0..<10).map { _ in item(level - 1) }.joined(separator: ", ")
        return "- &l\(level) [\(items)]\n"
      }.joined()
  }
}
