package import Registry
package import Tables
package import Units
import JSON

/// Something that somebody is told, once for each kind, subject and window.
package struct Alert: Hashable, Sendable {
  /// What somebody is told.
  package let kind: AlertKind
  /// How loud it is.
  package let severity: AlertSeverity
  /// What it is about.
  package let subject: AlertSubject
  /// The stretch of time or the attempt for which it is said once.
  package let window: String
  /// What is said.
  package let message: AlertMessage
  /// The instant from which it can be known.
  package let raised: Instant

  init(
    _ kind: AlertKind, _ severity: AlertSeverity, _ subject: AlertSubject, window: String,
    at raised: Instant, _ message: AlertMessage
  ) {
    self.kind = kind
    self.severity = severity
    self.subject = subject
    self.window = window
    self.raised = raised
    self.message = message
  }

  /// Kind, subject and window, as they stand in `alerts.dedupe_key` and travel with a delivery.
  package var dedupeKey: String { "\(kind.rawValue):\(subject.key):\(window)" }

  /// The row of `alerts`, without its number.
  package func row(through channel: AlertChannel) -> Row {
    Row(
      Registry.alerts,
      [
        "ticket_id": subject.ticket.map(Value.integer) ?? .null,
        "campaign_id": subject.campaign.map(Value.integer) ?? .null, "kind": .text(kind.rawValue),
        "severity": .text(severity.rawValue), "channel": .text(channel.rawValue),
        "payload_json": .text(message.json.text()), "dedupe_key": .text(dedupeKey),
        "created_at": .text(raised.description),
      ])
  }
}
