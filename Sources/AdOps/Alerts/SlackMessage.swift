package import JSON
package import Registry

/// An alert as an incoming webhook of Slack takes it: blocks within the limits of Block Kit.
package enum SlackMessage {
  private static let longestHeader = 150
  private static let longestSection = 3_000
  private static let longestField = 2_000
  private static let mostFields = 10
  /// A message of more than about thirteen thousand characters is refused as a whole.
  private static let longestFields = 8_000

  /// Shapes a message.
  package static func json(_ message: AlertMessage, _ severity: AlertSeverity) -> JSONValue {
    let title = "\(severity.rawValue): \(message.title)"
    var blocks: [JSONValue] = [
      [
        "type": "header",
        "text": ["type": "plain_text", "text": .string(AlertText.cut(title, to: longestHeader))],
      ]
    ]
    let text = AlertText.escaped(message.text, to: longestSection)
    // Slack refuses a section without text.
    if !text.isEmpty {
      blocks.append(["type": "section", "text": ["type": "mrkdwn", "text": .string(text)]])
    }
    let fields = fields(message.facts)
    if !fields.isEmpty { blocks.append(["type": "section", "fields": .array(fields)]) }
    return [
      "text": .string(AlertText.escaped(title, to: longestSection)), "blocks": .array(blocks),
      "unfurl_links": false, "unfurl_media": false,
    ]
  }

  private static func fields(_ facts: [AlertMessage.Fact]) -> [JSONValue] {
    let longest = min(longestField, longestFields / max(1, min(facts.count, mostFields)))
    return facts.prefix(mostFields).map { fact in
      let label = AlertText.escaped(fact.label, to: 100)
      let value = AlertText.escaped(fact.value, to: longest - label.utf16.count - 3)
      return ["type": "mrkdwn", "text": .string("*\(label)*\n\(value)")]
    }
  }
}
