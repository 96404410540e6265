package import JSON

/// What is said, before it takes the shape of a channel.
package struct AlertMessage: Hashable, Sendable {
  /// A label and what belongs to it.
  package struct Fact: Hashable, Sendable {
    /// The label.
    package let label: String
    /// What belongs to it.
    package let value: String
  }

  /// The line that is read first.
  package let title: String
  /// What happened, and what to do.
  package let text: String
  /// Figures and names.
  package let facts: [Fact]

  /// Composes a message.
  package init(_ title: String, _ text: String, facts: KeyValuePairs<String, String> = [:]) {
    self.title = title
    self.text = text
    self.facts = facts.map { Fact(label: $0, value: $1) }
  }

  /// What is stored in `alerts.payload_json`.
  package var json: JSONValue {
    [
      "title": .string(title), "text": .string(text),
      "facts": .array(
        facts.map { ["label": .string($0.label), "value": .string($0.value)] }),
    ]
  }

  /// Reads what was stored; nothing for anything else.
  package init?(_ json: JSONValue) {
    guard let title = json["title"]?.string, let text = json["text"]?.string,
      let facts = json["facts"]?.array
    else { return nil }
    self.title = title
    self.text = text
    self.facts = facts.compactMap { fact in
      guard let label = fact["label"]?.string, let value = fact["value"]?.string else {
        return nil
      }
      return Fact(label: label, value: value)
    }
  }
}
