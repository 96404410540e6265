import JSON
import Testing

/// What must be accepted, named after the groups that parsers are usually compared by.
struct AcceptedTextTests {
  static let structures: [AcceptedText] = [
    AcceptedText("[]", []),
    AcceptedText("{}", [:]),
    AcceptedText("[[]   ]", [[]]),
    AcceptedText("[\"\"]", [""]),
    AcceptedText("[null, 1, \"1\", {}]", [nil, 1, "1", [:]]),
    AcceptedText("[1\n]", [1]),
    AcceptedText(" [1]", [1]),
    AcceptedText("[1,null,null,null,2]", [1, nil, nil, nil, 2]),
    AcceptedText("[2] ", [2]),
    AcceptedText("\t\r\n{\"a\"\t:\r\n[ ] }\n", ["a": []]),
    AcceptedText("{\"asd\":\"sdf\", \"dfg\":\"fgh\"}", ["asd": "sdf", "dfg": "fgh"]),
    AcceptedText("{\"\":0}", ["": 0]),
    AcceptedText("{\"foo\\u0000bar\": 42}", ["foo\0bar": 42]),
    AcceptedText("{\"a\":{\"b\":{\"c\":[{}]}}}", ["a": ["b": ["c": [[:]]]]]),
  ]

  static let lonely: [AcceptedText] = [
    AcceptedText("null", nil), AcceptedText("true", true), AcceptedText("false", false),
    AcceptedText("42", 42), AcceptedText("-1", -1), AcceptedText("\"asd\"", "asd"),
    AcceptedText("\"\"", ""), AcceptedText(" \"x\" ", "x"),
  ]

  static let numbers: [AcceptedText] = [
    AcceptedText("0", 0),
    AcceptedText("9223372036854775807", .integer(.max)),
    AcceptedText("-9223372036854775808", .integer(.min)),
    AcceptedText("9223372036854775808", decimal("9223372036854775808")),
    AcceptedText("-0", decimal("-0")),
    AcceptedText("-0.0", decimal("-0.0")),
    AcceptedText("1e1", decimal("1e1")),
    AcceptedText("1E+2", decimal("1E+2")),
    AcceptedText("0e+1", decimal("0e+1")),
    AcceptedText("123.456e-78", decimal("123.456e-78")),
    AcceptedText("25.00", decimal("25.00")),
    AcceptedText("1e400", decimal("1e400")),
    AcceptedText(
      "0.1000000000000000055511151231257827", decimal("0.1000000000000000055511151231257827")),
  ]

  static let texts: [AcceptedText] = [
    AcceptedText(#""\u0060\u012a\u12AB""#, "\u{60}\u{12A}\u{12AB}"),
    AcceptedText(#""\ud801\udc37""#, "\u{10437}"),
    AcceptedText(#""\uD834\uDd1e""#, "\u{1D11E}"),
    AcceptedText(#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    AcceptedText(#""\\u0000""#, "\\u0000"),
    AcceptedText(#""a/*b*/c/*d//e""#, "a/*b*/c/*d//e"),
    AcceptedText(#""\u0000\uFFFF""#, "\0\u{FFFF}"),
    AcceptedText("\"\u{7F}\u{2028}\u{10FFFF}€𝄞\"", "\u{7F}\u{2028}\u{10FFFF}€𝄞"),
    AcceptedText(#""e\u0301""#, "e\u{301}"),
  ]

  @Test(arguments: structures + lonely + numbers + texts)
  func `a text that the standard allows is read as the value that it says`(
    _ accepted: AcceptedText
  ) throws {
    #expect(try JSONReader.read(accepted.text) == accepted.value)
  }

  @Test func `the members of an object keep their order`() throws {
    let value = try JSONReader.read(#"{"z":1,"a":2,"m":3}"#)
    #expect(value.object?.keys == ["z", "a", "m"])
  }

  @Test func `an escaped text is not normalised`() throws {
    let value = try JSONReader.read(#""e\u0301""#)
    #expect(value.string.map { Array($0.unicodeScalars) } == ["e", "\u{301}"])
  }

  static func decimal(_ text: String) -> JSONValue { JSONValue.number(text) ?? nil }
}
