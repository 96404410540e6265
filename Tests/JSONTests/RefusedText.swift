/// A text that RFC 8259 forbids, and how its finding reads.
struct RefusedText: CustomStringConvertible, Sendable {
  let text: String
  let finding: String

  init(_ text: String, _ finding: String) {
    self.text = text
    self.finding = finding
  }

  var description: String { text.debugDescription }
}
