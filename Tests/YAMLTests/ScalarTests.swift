import Testing
import YAML

/// What plain texts are read as.
struct ScalarTests {
  @Test(arguments: [
    "no", "yes", "on", "off", "No", "YES", "y", "n", "tRUE", "nULL", "0123", "-012", "0o17", "0x1F",
    "1_000", "12:30:45", "190:20:30", "2025-09-01", ".inf", "-.INF", ".nan", "NaN", "Infinity",
    "1e", "e5", ".", "-", "+", "-.", "1.2.3", "1,5", "5%", "$25", "١٢", "1 2", "0b1", "--1", "00",
  ])
  func `what is no decimal number, truth value or null is a text`(_ text: String) {
    let scalar = YAMLScalar(text, style: .plain)
    #expect(scalar.boolean == nil)
    #expect(scalar.integer == nil)
    #expect(scalar.decimal == nil)
    #expect(scalar.double == nil)
    #expect(!scalar.isNull)
  }

  @Test(
    arguments: [
      ("0", 0), ("5", 5), ("-7", -7), ("+3", 3), ("9223372036854775807", .max),
      ("-9223372036854775808", .min), ("9223372036854775808", nil), ("5.0", nil), ("5e3", nil),
    ] as [(String, Int64?)])
  func `plain digits are whole numbers as far as 64 bits go`(text: String, value: Int64?) {
    let scalar = YAMLScalar(text, style: .plain)
    #expect(scalar.integer == value)
    #expect(scalar.decimal == text)
  }

  @Test(
    arguments: [
      ("25.00", 25), ("0.1", 0.1), ("-0.0", -0.0), (".5", 0.5), ("5.", 5), ("+1.5", 1.5),
      ("1e3", 1000), ("6.02E+23", 6.02e23), ("0.000001", 1e-6), ("1e400", nil),
      ("1234567890123456789012", 1.2345678901234568e21),
    ] as [(String, Double?)])
  func `numbers keep their digits and have a double`(text: String, value: Double?) {
    let scalar = YAMLScalar(text, style: .plain)
    #expect(scalar.decimal == text)
    #expect(scalar.double?.bitPattern == value?.bitPattern)
  }

  @Test(arguments: ["true", "True", "TRUE"])
  func `true is true`(_ text: String) {
    #expect(YAMLScalar(text, style: .plain).boolean == true)
  }

  @Test(arguments: ["false", "False", "FALSE"])
  func `false is false`(_ text: String) {
    #expect(YAMLScalar(text, style: .plain).boolean == false)
  }

  @Test(arguments: ["", "~", "null", "Null", "NULL"])
  func `null is null`(_ text: String) {
    #expect(YAMLScalar(text, style: .plain).isNull)
  }

  @Test(arguments: [YAMLStyle.quoted, .literal], ["", "~", "null", "true", "5", "25.00"])
  func `a text in quotes or a block is a text`(style: YAMLStyle, text: String) {
    let scalar = YAMLScalar(text, style: style)
    #expect(!scalar.isNull)
    #expect(scalar.boolean == nil)
    #expect(scalar.decimal == nil)
    #expect(scalar.integer == nil)
  }

  @Test(arguments: [
    ("!!str 5", "'5'"), ("! 5", "'5'"), ("!!str", "''"), ("!!int '5'", "5"), ("!!float 5", "5"),
    ("!!float \"2.50\"", "2.50"), ("!!bool 'true'", "true"), ("!!null ''", "null"),
    ("!!seq [1]", "[1]"), ("!!map {a: 1}", "{a: 1}"), ("! [1]", "[1]"),
    ("!<tag:yaml.org,2002:str> 5", "'5'"), ("!!str null", "'null'"),
  ])
  func `tags of the core schema decide what a scalar is`(text: String, outline: String) {
    #expect(Reading.outline(of: text) == outline)
    #expect(Reading.findings(in: text) == [])
  }

  @Test(arguments: [
    ("a: !money 5", "1:4 yaml-tag: the tag !money is unknown"),
    ("!!binary aGk=", "1:1 yaml-tag: the tag !!binary is unknown"),
    ("!!set {a, b}", "1:1 yaml-tag: the tag !!set is unknown"),
    ("!!python/object:os.system [x]", "1:1 yaml-tag: the tag !!python/object:os.system is unknown"),
    (
      "%TAG !e! tag:e.example,2000:\n---\n!e!x 1",
      "3:1 yaml-tag: the tag tag:e.example,2000:x is unknown"
    ),
  ])
  func `an unknown tag is refused`(text: String, finding: String) {
    #expect(
      Reading.findings(in: text) == [
        finding + "; remove it, or put a text that begins with '!' in quotes"
      ])
  }

  @Test(arguments: [
    ("!!int abc", "the tag !!int does not fit 'abc'"),
    ("!!int 1.5", "the tag !!int does not fit '1.5'"),
    ("!!float .inf", "the tag !!float does not fit '.inf'"),
    ("!!bool no", "the tag !!bool does not fit 'no'"),
    ("!!null 0", "the tag !!null does not fit '0'"),
    ("!!seq a", "the tag !!seq does not fit 'a'"),
    ("!!map [a]", "the tag !!map does not fit a list"),
    ("!!str {a: 1}", "the tag !!str does not fit a mapping"),
  ])
  func `a tag that does not fit is refused`(text: String, sentence: String) {
    #expect(Reading.findings(in: text) == ["1:1 yaml-tag: \(sentence); remove the tag"])
  }
}
