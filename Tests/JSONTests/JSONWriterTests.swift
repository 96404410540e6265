import JSON
import Testing

struct JSONWriterTests {
  static let sample: JSONValue = [
    "name": "Luxury \"Auto\"", "cpm": 25.5, "days": 20, "tags": ["a", ["b": nil]],
    "empty": [:], "none": [], "on": true,
  ]

  @Test func `compact text has no spaces and keeps the order of keys`() {
    #expect(
      Self.sample.text()
        == #"{"name":"Luxury \"Auto\"","cpm":25.5,"days":20,"tags":["a",{"b":null}],"#
        + #""empty":{},"none":[],"on":true}"#)
  }

  @Test func `pretty text is indented by two spaces`() {
    #expect(
      Self.sample.text(layout: .pretty) == """
        {
          "name": "Luxury \\"Auto\\"",
          "cpm": 25.5,
          "days": 20,
          "tags": [
            "a",
            {
              "b": null
            }
          ],
          "empty": {},
          "none": [],
          "on": true
        }
        """)
  }

  @Test func `sorted keys follow the bytes of UTF-8 at every depth`() {
    let value: JSONValue = [
      "é": 1, "z": ["b": 1, "a": 2], "Z": 2, "a": [["y": 0, "x": 0]], "": 3,
    ]
    #expect(
      value.text(keys: .sorted)
        == #"{"":3,"Z":2,"a":[{"x":0,"y":0}],"z":{"a":2,"b":1},"é":1}"#)
  }

  @Test func `canonical bytes do not depend on the order of keys`() {
    let one: JSONValue = ["a": 1, "b": ["c": 2, "d": 3]]
    let other: JSONValue = ["b": ["d": 3, "c": 2], "a": 1]
    #expect(one != other)
    #expect(one.canonicalBytes == other.canonicalBytes)
    #expect(one.canonicalBytes == Array(#"{"a":1,"b":{"c":2,"d":3}}"#.utf8))
  }

  @Test func `only quotes, backslashes and control characters are escaped`() {
    let controls = String(String.UnicodeScalarView((0..<0x20).compactMap(Unicode.Scalar.init)))
    #expect(
      JSONValue.string(controls).text()
        == #""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#
        + #"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c"#
        + #"\u001d\u001e\u001f""#)
    #expect(
      JSONValue.string("a\"b\\c/\u{7F}é\u{2028}𝄞").text()
        == "\"a\\\"b\\\\c/\u{7F}é\u{2028}𝄞\"")
  }

  @Test(
    arguments: [
      (0.1, "0.1"), (5.0, "5.0"), (-0.0, "-0.0"), (1e-7, "1e-07"), (1e16, "1e+16"),
      (0.1 + 0.2, "0.30000000000000004"), (Double.leastNonzeroMagnitude, "5e-324"),
      (1.7976931348623157e308, "1.7976931348623157e+308"), (2.0 / 3.0, "0.6666666666666666"),
    ] as [(Double, String)])
  func `a double is written with the fewest digits that read back the same`(
    value: Double, text: String
  ) throws {
    #expect(JSONValue.number(value)?.text() == text)
    #expect(try JSONReader.read(text).double?.bitPattern == value.bitPattern)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
  func `a double that JSON cannot say is refused`(_ value: Double) async {
    #expect(JSONValue.number(value) == nil)
    #expect(JSONDecimal(value) == nil)
  }

  @Test func `a streamed NaN traps`() async {
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.number(.nan)
    }
  }

  @Test func `streamed calls give the same text as the whole value`() {
    for layout in [JSONLayout.compact, .pretty] {
      var writer = JSONWriter(layout: layout)
      writer.beginObject()
      writer.name("name")
      writer.string("Luxury \"Auto\"")
      writer.name("cpm")
      writer.number(25.5)
      writer.name("days")
      writer.integer(20)
      writer.name("tags")
      writer.beginArray()
      writer.string("a")
      writer.value(["b": nil])
      writer.endArray()
      writer.name("empty")
      writer.beginObject()
      writer.endObject()
      writer.name("none")
      writer.beginArray()
      writer.endArray()
      #expect(!writer.isComplete)
      writer.name("on")
      writer.bool(true)
      writer.endObject()
      #expect(writer.isComplete)
      #expect(writer.bytes == Self.sample.bytes(layout: layout))
    }
  }

  @Test func `JSON Lines are written and cleared piece by piece`() {
    var writer = JSONWriter()
    var whole: [UInt8] = []
    for number in 0..<3 as Range<Int64> {
      writer.beginArray()
      writer.integer(number)
      whole += writer.bytes
      writer.clear()
      writer.null()
      writer.endArray()
      writer.endLine()
    }
    whole += writer.bytes
    #expect(String(decoding: whole, as: UTF8.self) == "[0,null]\n[1,null]\n[2,null]\n")
  }

  @Test func `calls in an order that is not JSON trap`() async {
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.beginObject()
      writer.integer(1)
    }
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.beginObject()
      writer.name("a")
      writer.endObject()
    }
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.beginArray()
      writer.endObject()
    }
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.null()
      writer.null()
    }
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.beginArray()
      writer.endLine()
    }
  }
}
