package import JSON
package import Registry
package import Tables

/// An alert on its way to its channel, under the key that names it once.
package struct AlertParcel: Hashable, Sendable {
  /// The row of `alerts`.
  package let id: Int64
  /// Where it goes.
  package let channel: AlertChannel
  /// Kind, subject and window: what a receiver tells repetitions by.
  package let key: String
  /// How loud it is.
  package let severity: AlertSeverity
  /// What it says.
  package let message: AlertMessage

  /// Takes a row of `alerts`; nothing where it holds no message.
  package init?(_ row: Row) {
    guard let id = row["id"].integer, let key = row["dedupe_key"].text,
      let channel = row.choice("channel", as: AlertChannel.self),
      let severity = row.choice("severity", as: AlertSeverity.self),
      let text = row["payload_json"].text, let json = try? JSONReader.read(text),
      let message = AlertMessage(json)
    else { return nil }
    self.id = id
    self.channel = channel
    self.key = key
    self.severity = severity
    self.message = message
  }

  /// What is posted to a channel of the web; for the console its fields as they are stored.
  package var body: JSONValue {
    switch channel {
    case .slack: SlackMessage.json(message, severity)
    case .teams: TeamsMessage.json(message, severity)
    case .console: message.json
    }
  }

  /// What people read on a console.
  package var text: String { ConsoleMessage.text(message, severity) }
}
