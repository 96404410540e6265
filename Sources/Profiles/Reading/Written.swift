import Diagnostics
import JSON

/// What a user wrote, before it is known what it means: in a file, in a flag, or as JSON in a text.
struct Written {
  indirect enum Content {
    /// A text, and what it would be as JSON.
    case scalar(String, JSONValue)
    case list([Written])
    case mapping([Pair])
  }

  /// A key of a mapping, and what stands under it.
  struct Pair {
    let name: String
    let place: Place
    let value: Written
  }

  let content: Content
  let place: Place

  init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  /// True for nothing, `~` and `null`.
  var isNull: Bool {
    guard case .scalar(_, let json) = content else { return false }
    return json.isNull
  }

  /// The pairs of a mapping, in order.
  var pairs: [Pair]? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs
  }

  /// What stands under a key of a mapping.
  subscript(name: String) -> Written? { pairs?.first { $0.name == name }?.value }

  /// The text of one value that is not nothing.
  var text: String? {
    guard case .scalar(let text, let json) = content, !json.isNull else { return nil }
    return text
  }

  /// What it is, in words for a sentence.
  var kind: String {
    switch content {
    case .scalar(_, .null): "nothing"
    case .scalar: "one value"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  /// The same as JSON; keys stand in the order written.
  var json: JSONValue {
    switch content {
    case .scalar(_, let json): json
    case .list(let elements): .array(elements.map(\.json))
    case .mapping(let pairs):
      .object(JSONObject(uniqueMembers: pairs.map { ($0.name, $0.value.json) }))
    }
  }
}
