/// What an alert is about: a ticket, a campaign, or a ticket of a campaign.
package struct AlertSubject: Hashable, Sendable {
  /// The ticket's id.
  package let ticket: Int64?
  /// The campaign's id.
  package let campaign: Int64?
  /// How people call it: the code and the name.
  package let name: String

  /// Names a ticket of a campaign.
  package static func ticket(
    _ id: Int64, code: String, title: String, campaign: Int64?
  ) -> AlertSubject {
    AlertSubject(ticket: id, campaign: campaign, name: "\(code) \(title)")
  }

  /// Names a campaign.
  package static func campaign(_ id: Int64, code: String, name: String) -> AlertSubject {
    AlertSubject(ticket: nil, campaign: id, name: "\(code) \(name)")
  }

  /// The part of a dedupe key that tells subjects apart.
  var key: String {
    if let ticket { return "ticket:\(ticket)" }
    return "campaign:\(campaign ?? 0)"
  }
}
