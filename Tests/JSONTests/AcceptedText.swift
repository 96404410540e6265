import JSON

/// A text that RFC 8259 allows, and the value that it says.
struct AcceptedText: CustomStringConvertible, Sendable {
  let text: String
  let value: JSONValue

  init(_ text: String, _ value: JSONValue) {
    self.text = text
    self.value = value
  }

  var description: String { text.debugDescription }
}
