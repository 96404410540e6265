internal import Diagnostics
internal import JSON
internal import Units

/// Reads the members of a recorded object, each of the kind that it must have.
struct RecordReader {
  /// Where recorded values stand: in no file any more.
  static let place = Place(file: "<manifest>", line: 1, column: 1)

  private let value: JSONValue
  private let name: String

  init(_ value: JSONValue, at name: String) {
    self.value = value
    self.name = name
  }

  func optional(_ key: String) throws(RecordProblem) -> JSONValue? {
    guard let object = value.object else { throw RecordProblem("\(name) is no object") }
    return object[key]
  }

  func entity(_ key: String, of table: String) throws(RecordProblem) -> EntitySpec {
    guard let value = try optional(key) else { throw RecordProblem("\(name) has no \(key)") }
    return try EntitySpec(record: value, of: table)
  }

  func entities(_ key: String, of table: String) throws(RecordProblem) -> [EntitySpec] {
    try list(key) { (value) throws(RecordProblem) in try EntitySpec(record: value, of: table) }
  }

  func list<Element>(
    _ key: String, _ read: (JSONValue) throws(RecordProblem) -> Element
  ) throws(RecordProblem) -> [Element] {
    guard let value = try optional(key) else { return [] }
    guard let values = value.array else { throw RecordProblem("\(key) is no list") }
    var elements: [Element] = []
    for value in values { elements.append(try read(value)) }
    return elements
  }

  func text(_ key: String) throws(RecordProblem) -> Given<String>? {
    try given(key) { $0.string }
  }

  func integer(_ key: String) throws(RecordProblem) -> Given<Int64>? {
    try given(key) { $0.integer }
  }

  func real(_ key: String) throws(RecordProblem) -> Given<Double>? { try given(key) { $0.double } }

  func instant(_ key: String) throws(RecordProblem) -> Given<Instant>? {
    try given(key) { $0.string.flatMap { try? Instant(parsing: $0) } }
  }

  func date(_ key: String) throws(RecordProblem) -> Given<CivilDate>? {
    try given(key) { $0.string.flatMap { try? CivilDate(parsing: $0) } }
  }

  private func given<Element>(
    _ key: String, _ read: (JSONValue) -> Element?
  ) throws(RecordProblem) -> Given<Element>? {
    guard let value = try optional(key) else { return nil }
    guard let element = read(value) else {
      throw RecordProblem("\(key) of \(name) holds \(value.text())")
    }
    return Given(element, at: Self.place)
  }
}
