package import Tables
import Registry

/// A line item with what belongs to it, as a ticket asks for them.
package struct LineItemCase: Sendable {
  /// A part and its number among those of the campaign, from 1 in the order of their ids.
  package struct Part: Sendable {
    /// The number that fields of tickets name it by.
    package let number: Int
    /// The part.
    package let row: Row
  }

  /// Its number among those of the campaign.
  package let number: Int
  /// The line item.
  package let row: Row
  /// Its flights.
  package let flights: [Part]
  /// Its frequency caps.
  package let caps: [Part]
  /// Its creatives.
  package let creatives: [Part]
  /// The audience that it addresses, if one was chosen.
  package let audience: Row?
  let targeting: AskedTargeting
  let deviceTargets: AskedTargeting

  init(_ number: Int, _ row: Row, of asked: AskedRows, audience: Row?) {
    func parts(_ rows: [Row]?) -> [Part] {
      (rows ?? []).enumerated().filter { $0.element["line_item_id"] == row["id"] }
        .map { Part(number: $0.offset + 1, row: $0.element) }
    }
    self.number = number
    self.row = row
    flights = parts(asked.rows[.flight])
    caps = parts(asked.rows[.frequencyCap])
    creatives = parts(asked.rows[.creative])
    self.audience = audience
    targeting = AskedTargeting(row["targeting_json"].text)
    deviceTargets = AskedTargeting(row["device_targets_json"].text)
  }

  /// How messages name it.
  var place: String { "line item \(number)" }
}
