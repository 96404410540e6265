package import JSON
package import Registry

/// An alert as a workflow of Microsoft Teams takes it: an Adaptive Card in a message.
package enum TeamsMessage {
  /// Workflows refuse a little more than twenty thousand bytes.
  package static let mostBytes = 20_000

  private static let notice = "Shortened: the whole of it is in the database."

  /// Shapes a message; what does not fit is left out, from its end, and said so.
  package static func json(_ message: AlertMessage, _ severity: AlertSeverity) -> JSONValue {
    var facts = message.facts
    var longest = 12_000
    while true {
      let isShort = facts.count < message.facts.count || message.text.utf16.count > longest
      let json = envelope(message, facts, longest: longest, severity, isShort: isShort)
      if json.bytes().count <= mostBytes { return json }
      // Half of a text of letters that take four bytes is soon short enough.
      if longest > 1_000 {
        longest /= 2
      } else if facts.isEmpty {
        return json
      } else {
        facts.removeLast()
      }
    }
  }

  private static func envelope(
    _ message: AlertMessage, _ facts: [AlertMessage.Fact], longest: Int,
    _ severity: AlertSeverity, isShort: Bool
  ) -> JSONValue {
    var body: [JSONValue] = [
      block(
        AlertText.cut("\(severity.rawValue): \(message.title)", to: min(600, longest)),
        style: ["weight": "Bolder", "size": "Medium", "color": colour(of: severity)]),
      block(AlertText.cut(message.text, to: longest)),
    ]
    if !facts.isEmpty {
      let pairs = facts.map { fact -> JSONValue in
        [
          "title": .string(AlertText.cut(fact.label, to: 100)),
          "value": .string(AlertText.cut(fact.value, to: min(1_000, longest))),
        ]
      }
      body.append(["type": "FactSet", "facts": .array(pairs)])
    }
    if isShort { body.append(block(notice, style: ["isSubtle": true])) }
    return [
      "type": "message",
      "attachments": [
        [
          "contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": nil,
          "content": [
            "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
            "type": "AdaptiveCard", "version": "1.4", "body": .array(body),
          ],
        ]
      ],
    ]
  }

  private static func block(
    _ text: String, style: KeyValuePairs<String, JSONValue> = [:]
  ) -> JSONValue {
    let members: [(String, JSONValue)] = [
      ("type", "TextBlock"), ("text", .string(text)), ("wrap", true),
    ]
    return .object(JSONObject(uniqueMembers: members + style.map { ($0, $1) }))
  }

  private static func colour(of severity: AlertSeverity) -> JSONValue {
    switch severity {
    case .critical: "Attention"
    case .warning: "Warning"
    case .info: "Default"
    }
  }
}
