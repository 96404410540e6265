import Arguments
import Diagnostics
import Testing
import Units

@Test(arguments: [
  ("2024-02-29", 19_782), ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017),
  ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
])
func `a day of the calendar counts its days since 1970`(text: String, days: Int64) throws {
  let date = try #require(ValueKind.date.value(text))
  #expect(date.daysSinceEpoch == days)
  #expect(ValueKind.date.show(date) == text)
}

@Test(arguments: [
  "2025-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-1-1", "25-01-01",
  "2025-01-01 ", "2025/01/01", "0000-01-01", "٢٠٢٥-01-01", "2025-01--1", "+025-01-01",
])
func `what is no day is refused`(text: String) {
  #expect(ValueKind.date.problem(text) != nil)
}

@Test(arguments: [
  ("2025-09-03T20:00:00Z", 1_756_929_600), ("2025-09-03T20:00Z", 1_756_929_600),
  ("2025-09-03", 1_756_857_600), ("1970-01-01T00:00:01Z", 1), ("1969-12-31T23:59:59Z", -1),
])
func `an instant counts its seconds since 1970`(text: String, seconds: Int64) throws {
  let instant = try #require(ValueKind.instant.value(text))
  #expect(instant.secondsSinceEpoch == seconds)
  #expect(ValueKind.instant.value(ValueKind.instant.show(instant)) == instant)
}

@Test(arguments: [
  "2025-09-03T20:00:00", "2025-09-03T24:00Z", "2025-09-03T20:60Z", "2025-09-03T20:00:60Z",
  "2025-09-03T20Z", "2025-09-03T20:00:00.5Z", "2025-09-03T20:00+02:00", "T20:00Z", "now",
  "2025-09-03t20:00z", "2025-09-03T2:00Z", "2025-09-03T",
])
func `what is no instant is refused`(text: String) {
  #expect(ValueKind.instant.problem(text) != nil)
}

@Test(arguments: [("0", 0), ("18446744073709551615", UInt64.max)] as [(String, UInt64)])
func `a seed may be any number of 64 bits`(text: String, seed: UInt64) {
  #expect(ValueKind.unsigned.value(text) == seed)
  #expect(ValueKind.unsigned.show(seed) == text)
}

@Test(arguments: ["18446744073709551616", "-1", "1.0", "0x10", " 1", "1e3", "٣", ""])
func `what is no seed is refused`(text: String) {
  #expect(ValueKind.unsigned.problem(text) != nil)
}

@Test func `bounds of a whole number are told as far as there are any`() {
  #expect(ValueKind.integer(in: 1...Int.max).problem("0")?.sentence.contains("at least 1") == true)
  #expect(ValueKind.integer(in: Int.min...9).problem("10")?.sentence.contains("at most 9") == true)
  #expect(ValueKind.integer(in: -3...9).problem("-4")?.sentence.contains("from -3 to 9") == true)
  #expect(ValueKind.integer().value("-9223372036854775808") == Int.min)
}

@Test func `a kind of one's own reads, refuses and shows like the others`() {
  let percent = ValueKind<Int>(
    .other(name: "percent", placeholder: "percent"),
    parse: { (text) throws(ValueProblem) in
      if text.hasSuffix("%"), let number = Int(text.dropLast()) { return number }
      throw ValueProblem("a percentage such as 40% is expected")
    }, format: { "\($0)%" })
  #expect(percent.value("40%") == 40)
  #expect(percent.problem("40")?.sentence == "a percentage such as 40% is expected")
  let option = Option("share", percent, "The share.", default: 10)
  #expect(option.outline.defaultText == "10%")
  #expect(option.outline.placeholder == "percent")
}

@Test func `an empty text is a value only where it is said to be one`() {
  #expect(ValueKind.text.problem("")?.code == CommandLineMistake.emptyValue)
  #expect(ValueKind.anyText.value("") == "")
}

@Test func `a long list of words is not repeated in an error`() {
  let words = (1...30).map { Choice("word\($0)") }
  #expect(ValueKind.choice(words).problem("x")?.sentence == "one of 30 words is expected")
}

@Test(arguments: [
  ("box make 'a b' \"c\"", "box", ["make", "a b", "c"]), ("A=1 B=2 box x", "box", ["x"]),
  ("box x | head -1", "box", ["x"]), ("box '' > file", "box", [""]),
])
func `examples are read as a shell reads them`(line: String, program: String, words: [String]) {
  let command = Command<Void>(
    program, "Do.", examples: [Example(line, "Do it.")],
    parameters: [Positional<[String]>.repeated("word", .choice(words.map { Choice($0) }), "It.")]
  ) { _, _ in .done }
  // Were they read otherwise, the choice would refuse them; an empty word always is.
  let flaws = Program(command, version: "1").flaws
  #expect(flaws.isEmpty == !words.contains(""), "\(flaws)")
}
