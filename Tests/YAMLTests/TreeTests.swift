import Diagnostics
import Testing
import YAML

/// What trees are made of well-formed texts.
struct TreeTests {
  static let profile = """
    # A profile
    description: High CPM awareness on television
    campaign:
      name: "EV Awareness"   # the launch
      target_cpm: 25.00
      flight: { start_date: 2025-09-01, days: 20 }
    line_items:
      - name: 'It''s EV'
        targeting: { DEVICE: [TV, MOBILE] }
      - budget: 120000
    note: |
      one
        two
    folded: >-
      one
      two
    """

  @Test func `a profile is read to a tree in the order written`() {
    let document = YAMLReader.read(text: Self.profile)
    #expect(document.findings == [])
    #expect(
      document.root.map(Reading.outline) == """
        {description: 'High CPM awareness on television', \
        campaign: {name: 'EV Awareness', target_cpm: 25.00, \
        flight: {start_date: '2025-09-01', days: 20}}, \
        line_items: [{name: 'It's EV', targeting: {DEVICE: ['TV', 'MOBILE']}}, {budget: 120000}], \
        note: 'one
          two
        ', folded: 'one two'}
        """)
  }

  @Test func `every node knows its line and column`() {
    let root = YAMLReader.read(text: Self.profile, file: "a.yml").root
    #expect(root?.place == Place(file: "a.yml", line: 2, column: 1))
    let campaign = root?["campaign"]
    #expect(campaign?.place == Place(file: "a.yml", line: 4, column: 3))
    #expect(campaign?["name"]?.place == Place(file: "a.yml", line: 4, column: 9))
    #expect(campaign?["flight"]?["days"]?.place == Place(file: "a.yml", line: 6, column: 43))
    #expect(campaign?.mapping?.pairs[1].key.place == Place(file: "a.yml", line: 5, column: 3))
    #expect(root?["line_items"]?.place == Place(file: "a.yml", line: 8, column: 3))
    #expect(root?["line_items"]?.sequence?[1].place == Place(file: "a.yml", line: 10, column: 5))
    #expect(root?["note"]?.place == Place(file: "a.yml", line: 11, column: 7))
  }

  @Test func `columns count Unicode scalars, not bytes`() {
    let root = YAMLReader.read(text: "\"é𝄞e\u{301}\": x\n").root
    #expect(root?.mapping?.pairs[0].value.place.column == 9)
  }

  @Test func `a scalar remembers its style`() {
    let root = YAMLReader.read(text: "[plain, 'one', \"two\"]").root
    #expect(root?.sequence?.map(\.scalar?.style) == [.plain, .quoted, .quoted])
    #expect(YAMLReader.read(text: "|\n a\n").root?.scalar?.style == .literal)
    #expect(YAMLReader.read(text: ">\n a\n").root?.scalar?.style == .literal)
  }

  @Test func `accessors of another kind give nothing`() {
    let root = YAMLReader.read(text: "{list: [1], text: a, none: ~}").root
    #expect(root?["list"]?.text == nil)
    #expect(root?["list"]?.mapping == nil)
    #expect(root?["list"]?["text"] == nil)
    #expect(root?["text"]?.sequence == nil)
    #expect(root?["none"]?.text == nil)
    #expect(root?["none"]?.isNull == true)
    #expect(root?["list"]?.isNull == false)
    #expect(root?["other"] == nil)
    #expect(root?.mapping?.names == ["list", "text", "none"])
  }

  @Test func `a node says what it is`() {
    let root = YAMLReader.read(text: "[[], {}, 5, true, no, , 'x y']").root
    #expect(root == nil)
    let kinds = YAMLReader.read(text: "[[], {}, 5, true, no, ~, '5']").root?.sequence?.map(\.kind)
    #expect(
      kinds == [
        "a list", "a mapping", "the number 5", "true", "the text 'no'", "nothing", "the text '5'",
      ])
  }

  @Test(arguments: [
    ("\r\n", "CRLF"), ("\n", "LF"), ("\r", "CR"),
  ])
  func `every kind of line end gives the same tree and places`(end: String, name: String) {
    let text = Self.profile.split(separator: "\n").joined(separator: end)
    let expected = YAMLReader.read(text: Self.profile)
    let document = YAMLReader.read(text: text)
    #expect(document.findings == [])
    #expect(document.root == expected.root, "\(name)")
    #expect(document.line(of: "<text>", 5) == "  target_cpm: 25.00")
  }

  @Test func `a byte order mark is passed over and counts for no column`() {
    let document = YAMLReader.read(text: "\u{FEFF}a: 1\na: 2\n")
    #expect(document.root?.mapping?.pairs[0].key.place.column == 1)
    #expect(document.findings.map(\.place?.line) == [2])
    #expect(document.line(of: "<text>", 1) == "a: 1")
  }

  @Test(arguments: ["", "\n\n", "# only\n# comments\n", "---\n", "---\n...\n", "\u{FEFF}", "  "])
  func `a file that holds nothing is said to be empty`(_ text: String) {
    #expect(
      Reading.findings(in: text) == [
        "1:1 yaml-empty: the file is empty, or holds nothing but comments"
      ])
    #expect(Reading.outline(of: text) == "-")
  }

  @Test(arguments: [
    ("--- a", "'a'"), ("%YAML 1.2\n---\na: 1\n...\n", "{a: 1}"), ("null", "null"), ("''", "''"),
    ("- \n- a: \n", "[null, {a: null}]"), ("[a: 1, b]", "[{a: 1}, 'b']"),
    ("? a\n: 1\n? b\n", "{a: 1, b: null}"), ("{a, b: }", "{a: null, b: null}"),
    ("'': 1", "{: 1}"), ("{\"a\": [1,{\"b\":null}]}", "{a: [1, {b: null}]}"),
    ("a: \"x\\u00e9\\n\"", "{a: 'xé\n'}"), ("1: one\ntrue: yes", "{1: 'one', true: 'yes'}"),
  ])
  func `small documents of every form are read`(text: String, outline: String) {
    #expect(Reading.outline(of: text) == outline)
    #expect(Reading.findings(in: text) == [])
  }

  @Test func `findings show the line that they are about`() {
    let document = YAMLReader.read(text: "a: 1\nb:\n  c: 1\n  c: 2\n", file: "plan.yml")
    let rendered = document.findings.map {
      FindingRenderer().render($0) { document.line(of: $0, $1) }
    }
    #expect(
      rendered == [
        """
        plan.yml:4:3: error[yaml-duplicate-key]: the key 'c' stands twice in this mapping, \
        first at line 3, column 3; keep one of them
              c: 2
              ^
        """
      ])
    #expect(document.line(of: "plan.yml", 5) == "")
    #expect(document.line(of: "plan.yml", 6) == nil)
    #expect(document.line(of: "plan.yml", 0) == nil)
    #expect(document.line(of: "other.yml", 1) == nil)
  }
}
