internal import JSON
internal import Registry
internal import Simulate
internal import Tables
internal import Units

/// Labels of incidents as rows of `truth_incidents`.
enum IncidentRows {
  /// The label of an incident of which it is not known yet what it causes.
  static func row(_ incident: IncidentPlan, lineItem: Int64) -> Row {
    let parameters: JSONValue = ["share": .number(incident.share) ?? .null]
    return Row(
      Registry.truthIncidents,
      [
        "id": .integer(incident.id.rawValue), "kind": .text(incident.kind.rawValue),
        "line_item_id": .integer(lineItem),
        "creative_id": incident.creative.map { .integer($0.rawValue) } ?? .null,
        "device": incident.device.map { .text($0.rawValue) } ?? .null,
        "starts_at": .text(incident.hours.lowerBound.start.description),
        "ends_at": .text(incident.hours.upperBound.start.description),
        "parameters": .text(parameters.text()), "caused": "{}",
      ])
  }
}
