import Diagnostics
import Testing
import YAML

/// Anchors, aliases and merge keys.
struct AliasTests {
  @Test(arguments: [
    ("[&a x, *a]", "['x', 'x']"),
    ("a: &l [1, {b: 2}]\nc: *l", "{a: [1, {b: 2}], c: [1, {b: 2}]}"),
    ("[&a 1, *a, &a 2, *a]", "[1, 1, 2, 2]"),
    ("[&k name, {*k : 1}]", "['name', {name: 1}]"),
    ("a: &n\nb: *n", "{a: null, b: null}"),
    ("a: &x !!str 5\nb: *x", "{a: '5', b: '5'}"),
  ])
  func `an alias repeats its node`(text: String, outline: String) {
    #expect(Reading.outline(of: text) == outline)
    #expect(Reading.findings(in: text) == [])
  }

  @Test func `a repeated node stays at its anchor`() {
    let root = YAMLReader.read(text: "a: &x\n  b: 1\nc: *x\n").root
    #expect(root?["c"]?["b"]?.place.line == 2)
    #expect(root?.mapping?.pairs[1].key.place.line == 3)
  }

  @Test(arguments: [
    ("<<: {a: 1}", "{a: 1}"),
    ("b: &b {x: 1, y: 2}\nc: {<<: *b, x: 3}", "{b: {x: 1, y: 2}, c: {x: 3, y: 2}}"),
    ("b: &b {x: 1, y: 2}\nc: {x: 3, <<: *b}", "{b: {x: 1, y: 2}, c: {x: 3, y: 2}}"),
    ("[&a {x: 1}, &b {x: 2, y: 2}, {<<: [*a, *b]}]", "[{x: 1}, {x: 2, y: 2}, {x: 1, y: 2}]"),
    ("[&a {x: 1}, &b {<<: *a, y: 2}, {<<: *b}]", "[{x: 1}, {y: 2, x: 1}, {y: 2, x: 1}]"),
    ("[&a {x: 1}, {<<: [*a, {x: 2, z: 3}], z: 4}]", "[{x: 1}, {z: 4, x: 1}]"),
    ("{'<<': 1}", "{<<: 1}"), ("{<<: []}", "{}"), ("[<<]", "['<<']"),
  ])
  func `a merge adds what the mapping does not have, the earliest first`(
    text: String, outline: String
  ) {
    #expect(Reading.outline(of: text) == outline)
    #expect(Reading.findings(in: text) == [])
  }

  @Test(arguments: [
    ("{<<: 5}", "1:6"), ("{<<: [{a: 1}, 5]}", "1:6"), ("<<:\n", "1:4"),
    ("[&a [1], {<<: *a}]", "1:2"),
  ])
  func `a merge of something else is refused`(text: String, place: String) {
    #expect(
      Reading.findings(in: text) == [
        "\(place) yaml-merge: '<<' takes a mapping or a list of mappings, and this is neither; "
          + "write '<<: *name', or the key in quotes"
      ])
  }

  @Test func `two merges in one mapping are refused`() {
    #expect(
      Reading.findings(in: "[&a {x: 1}, {<<: *a, y: 1, <<: *a}]") == [
        "1:28 yaml-duplicate-key: the key '<<' stands twice in this mapping, "
          + "first at line 1, column 14; merge several with '<<: [*one, *other]'"
      ])
  }

  @Test func `aliases without anchors are all found, and reading goes on`() {
    let text = "a: *x\nb: {<<: *y, c: 1}\nd: *x\ne: 1\ne: 2\n"
    #expect(
      Reading.findings(in: text).map { String($0.prefix { $0 != ";" }) } == [
        "1:4 yaml-alias: the alias '*x' has no anchor before it",
        "2:9 yaml-alias: the alias '*y' has no anchor before it",
        "3:4 yaml-alias: the alias '*x' has no anchor before it",
        "5:1 yaml-duplicate-key: the key 'e' stands twice in this mapping, "
          + "first at line 4, column 1",
      ])
    #expect(Reading.outline(of: text) == "{a: null, b: {c: 1}, d: null, e: 1}")
  }

  @Test func `an alias inside its own node is refused`() {
    #expect(
      Reading.findings(in: "&a [1, *a]") == [
        "1:8 yaml-alias: the alias '*a' stands inside the node that it repeats; "
          + "write out what is meant"
      ])
    #expect(Reading.findings(in: "&a {b: {<<: *a}}").count == 1)
  }
}
