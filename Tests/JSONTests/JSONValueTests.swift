import JSON
import Testing

struct JSONValueTests {
  static let sample: JSONValue = [
    "none": nil, "yes": true, "whole": -7, "half": 0.5, "text": "t", "list": [1, "two"],
    "inner": ["key": "value"],
  ]

  @Test func `each accessor gives its own kind and nothing else`() {
    let sample = Self.sample
    #expect(sample["none"]?.isNull == true)
    #expect(sample["yes"]?.bool == true)
    #expect(sample["whole"]?.integer == -7)
    #expect(sample["half"]?.double == 0.5)
    #expect(sample["whole"]?.double == -7)
    #expect(sample["half"]?.integer == nil)
    #expect(sample["text"]?.string == "t")
    #expect(sample["text"]?.double == nil)
    #expect(sample["list"]?.array?.count == 2)
    #expect(sample["list"]?[1] == "two")
    #expect(sample["list"]?[2] == nil)
    #expect(sample["list"]?[-1] == nil)
    #expect(sample["inner"]?["key"] == "value")
    #expect(sample["text"]?["key"] == nil)
    #expect(sample["missing"] == nil)
  }

  @Test func `an interpolated literal is a text`() {
    let days = 20
    let value: JSONValue = ["label": "\(days) days"]
    #expect(value["label"]?.string == "20 days")
  }

  @Test func `a number keeps the digits it was written with`() throws {
    let value = try JSONReader.read("[25.00,18446744073709551615,7]")
    #expect(value[0]?.numberText == "25.00")
    #expect(value[0]?.double == 25)
    #expect(value[1]?.numberText == "18446744073709551615")
    #expect(value[1]?.double == 1.8446744073709552e19)
    #expect(value[2]?.numberText == "7")
    #expect(value.text() == "[25.00,18446744073709551615,7]")
  }

  @Test func `a number beyond every double has no double`() throws {
    #expect(try JSONReader.read("1e400").double == nil)
    #expect(try JSONReader.read("-1e400").numberText == "-1e400")
  }

  @Test(arguments: ["", "-", "01", "1.", ".1", "1e", "+1", " 1", "1 ", "0x1", "NaN", "1.0.0", "１"])
  func `digits that JSON would not take make no number`(_ digits: String) {
    #expect(JSONValue.number(digits) == nil)
    #expect(JSONDecimal(digits) == nil)
  }

  @Test func `digits of a small integer make an integer and never a decimal`() {
    #expect(JSONValue.number("12") == 12)
    #expect(JSONDecimal("12") == nil)
    #expect(JSONValue.number("-0")?.integer == nil)
    #expect(JSONDecimal("-0")?.text == "-0")
    #expect(JSONValue.number("12.50")?.numberText == "12.50")
  }

  @Test func `setting a member replaces in place, adds at the end or removes`() {
    var object = JSONObject(uniqueMembers: [("a", 1), ("b", 2), ("c", 3)])
    object["b"] = "two"
    object["d"] = nil
    object["e"] = 5
    object["a"] = nil as JSONValue?
    #expect(JSONValue.object(object).text() == #"{"b":"two","c":3,"e":5}"#)
  }

  @Test func `a key that stands twice in a literal traps`() async {
    await #expect(processExitsWith: .failure) {
      _ = ["a": 1, "a": 2] as JSONValue
    }
  }
}
