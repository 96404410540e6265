import Testing
import YAML

/// Texts that are no YAML, or no YAML that is taken, and the words in which that is said.
struct RefusalTests {
  @Test func `every duplicate key is found, with both places`() {
    let text = """
      a: 1
      b: {c: 1, c: 2, 'c': 3}
      "a": 2
      d:
        - e: 1
          e: 2
      a: 3
      """
    let twice = [
      ("2:11", "c", "line 2, column 5"), ("2:17", "c", "line 2, column 5"),
      ("3:1", "a", "line 1, column 1"), ("6:5", "e", "line 5, column 5"),
      ("7:1", "a", "line 1, column 1"),
    ]
    #expect(
      Reading.findings(in: text)
        == twice.map { place, key, first in
          "\(place) yaml-duplicate-key: the key '\(key)' stands twice in this mapping, "
            + "first at \(first); keep one of them"
        })
    #expect(Reading.outline(of: text) == "{a: 1, b: {c: 1}, d: [{e: 1}]}")
  }

  @Test(arguments: [
    ("{[a]: 1, b: 2}", "1:2 yaml-key: a list cannot be a key", "{b: 2}"),
    ("? {a: 1}\n: 2\nb: 3", "1:3 yaml-key: a mapping cannot be a key", "{b: 3}"),
    ("{? : 1, a: 2}", "1:4 yaml-key: a key is missing here", "{a: 2}"),
    ("[&l [1], {*l : 1}]", "1:2 yaml-key: a list cannot be a key", "[[1], {}]"),
  ])
  func `a key that is no text is refused, and reading goes on`(
    text: String, finding: String, outline: String
  ) {
    #expect(Reading.findings(in: text) == [finding + "; write a text before the ':'"])
    #expect(Reading.outline(of: text) == outline)
  }

  @Test(arguments: ["a: 1\n---\nb: 2\n", "a: 1\n---\n", "a: 1\n...\n---\nb\n"])
  func `a second document is refused where it begins`(_ text: String) {
    let line = text.contains("...") ? 3 : 2
    #expect(
      Reading.findings(in: text) == [
        "\(line):1 yaml-documents: a second document begins here, and a file may have only one; "
          + "put it in a file of its own"
      ])
    #expect(Reading.outline(of: text) == "{a: 1}")
  }

  static let layout = [
    ("a:\n\tb: 1\n", "2:1 yaml-syntax: a tab stands where YAML wants spaces; use spaces to indent"),
    (
      "a:\n  b: 1\n\tc: 2\n",
      "3:1 yaml-syntax: a tab stands where YAML wants spaces; use spaces to indent"
    ),
    ("a: |\n\tx\n", "2:1 yaml-syntax: a tab stands where YAML wants spaces; use spaces to indent"),
    (
      "a: b: c\n",
      "1:5 yaml-syntax: a ':' stands where no key can be; "
        + "align the keys, and put a text that contains ': ' in quotes"
    ),
    (
      "a: 1\nb\nc: 2\n",
      "2:1 yaml-syntax: this line has no ':' that would make it a key; "
        + "write 'key: value', or align the line with what it belongs to"
    ),
    (
      "a: 1\n  b: 2\n",
      "2:4 yaml-syntax: a ':' stands where no key can be; "
        + "align the keys, and put a text that contains ': ' in quotes"
    ),
    (
      "a:\n    b: 1\n  c: 2\n",
      "3:3 yaml-syntax: expected a key of the mapping that begins at line 1, column 1; "
        + "align it with the other keys, and close quotes and brackets before it"
    ),
    (
      "- a\nb: 1\n",
      "2:1 yaml-syntax: expected '-' for the next entry of the list that begins at line 1, "
        + "column 1; align it with the other entries"
    ),
    (
      "a: [1, 2\nb: 3\n",
      "2:2 yaml-syntax: expected ',' or ']' in the list that begins at line 1, column 4; "
        + "close the brackets"
    ),
    (
      "a: {b: 1\nc: 3\n",
      "2:2 yaml-syntax: expected ',' or '}' in the mapping that begins at line 1, column 4; "
        + "close the braces"
    ),
    (
      "a: - b\n",
      "1:4 yaml-syntax: no list can begin here; put '-' on a line of its own, or the text in quotes"
    ),
    (
      "a: ]\n",
      "1:4 yaml-syntax: expected a value, found ']'; "
        + "write it, remove what stands here, or put it in quotes"
    ),
    (
      "{: 1}\n",
      "1:2 yaml-syntax: a key is missing before the ':'; "
        + "write it, remove what stands here, or put it in quotes"
    ),
    (
      "'a' 'b'\n",
      "1:5 yaml-syntax: something follows the end of the document's one value; "
        + "make both parts of one mapping, or close quotes and brackets before it"
    ),
    ("a: ? b\n", "1:4 yaml-syntax: no key can begin here; put the text in quotes"),
  ]

  static let texts = [
    ("a: @b\n", "1:4 yaml-syntax: a plain text must not begin with '@'; put it in quotes"),
    ("a: `b`\n", "1:4 yaml-syntax: a plain text must not begin with '`'; put it in quotes"),
    ("a: %b\n", "1:4 yaml-syntax: a plain text must not begin with '%'; put it in quotes"),
    (
      "a: 'é\n\nb: 2\n",
      "1:4 yaml-syntax: the text in quotes that begins here never ends; close the quotes"
    ),
    (
      "a: \"x\n---\nb\"\n",
      "1:4 yaml-syntax: the text in quotes that begins here never ends; close the quotes"
    ),
    (
      "a: \"C:\\dir\"\n",
      "1:7 yaml-syntax: the backslash begins no escape that YAML knows; "
        + "write \\\\ for a backslash, or use single quotes"
    ),
    (
      "a: \"\\u12\"\n",
      "1:7 yaml-syntax: the escape is the number of no character; "
        + "write as many hexadecimal digits as the escape needs: \\x41, \\u0041, \\U00000041"
    ),
    (
      "a: \"\\ud800\"\n",
      "1:7 yaml-syntax: the escape is the number of no character; "
        + "write as many hexadecimal digits as the escape needs: \\x41, \\u0041, \\U00000041"
    ),
    (
      "a: | x\n",
      "1:6 yaml-syntax: expected the end of the line; begin the block of text on the next line"
    ),
    ("a: |0\n x\n", "1:5 yaml-syntax: a block of text cannot be indented by 0 spaces; use 1 to 9"),
  ]

  static let names = [
    (
      "a: *b*\n",
      "1:4 yaml-syntax: names of anchors and aliases have ASCII letters, digits, '-' and '_' only; "
        + "put a text that begins with '*' or '&' in quotes"
    ),
    (
      "a: &é 1\n",
      "1:4 yaml-syntax: names of anchors and aliases have ASCII letters, digits, '-' and '_' only; "
        + "put a text that begins with '*' or '&' in quotes"
    ),
    (
      "a: !<x y\n",
      "1:4 yaml-syntax: the tag that begins here is not well formed; "
        + "put a text that begins with '!' in quotes"
    ),
    (
      "a: !x!y z\n",
      "1:4 yaml-syntax: the tag that begins here is unknown; "
        + "put a text that begins with '!' in quotes"
    ),
    (
      "%YAML 2.0\n---\na\n",
      "1:1 yaml-syntax: the document says that it is neither YAML 1.1 nor 1.2; "
        + "remove its %YAML line"
    ),
    (
      "%YAML 1.2\n%YAML 1.2\n---\na\n",
      "2:1 yaml-syntax: the directive stands twice; remove one of them"
    ),
    (
      "%d of them\n",
      "1:1 yaml-syntax: the line that begins with '%' is no directive that YAML knows; "
        + "put a text that begins with '%' in quotes"
    ),
  ]

  @Test(arguments: layout + texts + names)
  func `a syntax error says what is wrong, where, and what to do`(text: String, finding: String) {
    #expect(Reading.findings(in: text) == [finding])
    #expect(Reading.outline(of: text) == "-")
  }

  @Test func `findings before a syntax error are shown with it`() {
    #expect(
      Reading.findings(in: "a: 1\na: 2\nb: [\n").map { String($0.prefix(20)) } == [
        "2:1 yaml-duplicate-k", "4:1 yaml-syntax: exp",
      ])
  }

  @Test func `a control character in a key does not reach the terminal`() {
    let found = Reading.findings(in: "{\"\\e[31m\": 1, \"\\e[31m\": 2}")
    #expect(found.count == 1)
    #expect(!found[0].unicodeScalars.contains("\u{1B}"))
  }
}
