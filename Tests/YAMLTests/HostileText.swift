import Testing

/// A text that wants to cost much, shown in logs by its name alone.
struct HostileText: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String

  init(_ name: String, _ text: String) {
    testDescription = name
    self.text = text
  }

  /// A piece many times over.
  init(_ name: String, _ piece: String, times: Int) {
    self.init(name, String(repeating: piece, count: times))
  }

  /// A piece many times over, between two others.
  init(_ name: String, _ start: String, _ piece: String, times: Int, _ end: String = "") {
    self.init(name, start + String(repeating: piece, count: times) + end)
  }
}
