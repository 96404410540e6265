import YAML

/// Writes trees in YAML's flow style with every text in double quotes.
enum FlowText {
  static func write(_ root: YAMLNode) -> String {
    var text = ""
    append(root, to: &text)
    return text
  }

  /// Trees that were read have a limited depth, and so recursion is safe.
  private static func append(_ node: YAMLNode, to text: inout String) {
    switch node.content {
    case .scalar(let scalar): quote(scalar.text, to: &text)
    case .sequence(let nodes):
      text += "["
      for node in nodes {
        append(node, to: &text)
        text += ", "
      }
      text += "]"
    case .mapping(let mapping):
      text += "{"
      for pair in mapping.pairs {
        // An explicit key may be longer than the 1,024 characters of an implicit one.
        text += "? "
        append(pair.key, to: &text)
        text += " : "
        append(pair.value, to: &text)
        text += ", "
      }
      text += "}"
    }
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      if scalar != "\"", scalar != "\\", (0x20...0x7E).contains(scalar.value) {
        text.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16)
        text += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    text += "\""
  }
}
