internal import Diagnostics
package import JSON
internal import Units

/// What was given of a campaign as plain data, so that a run can be repeated without the file.
///
/// Places, remarks and the seed are left out: they decide no content, or stand elsewhere.
extension CampaignSpec {
  /// Everything that was given and decides content, as a JSON object.
  package var record: JSONValue {
    var object = JSONObject()
    object["advertiser"] = advertiser.record
    object["campaign"] = campaign.record
    object["budget"] = budget.record
    object["flight"] = flight?.record
    object["start"] = start.map { .string($0.value.description) }
    object["as_of"] = asOf.map { .string($0.value.description) }
    object["budget_changes"] = Self.list(budgetChanges.map(\.record))
    object["status_changes"] = Self.list(statusChanges.map(\.record))
    object["line_items"] = Self.list(lineItems.map(\.record))
    object["incidents"] = Self.list(incidents.map(\.record))
    return .object(object)
  }

  /// Reads what `record` gave.
  /// - Parameters:
  ///   - record: The record.
  ///   - name: The name of the profile or example.
  /// - Throws: A `RecordProblem` where it is no such record.
  package init(record: JSONValue, name: String) throws(RecordProblem) {
    let reader = RecordReader(record, at: "the campaign")
    self.init(name, at: RecordReader.place)
    advertiser = try reader.entity("advertiser", of: "advertisers")
    campaign = try reader.entity("campaign", of: "campaigns")
    budget = try reader.entity("budget", of: "budgets")
    flight = try reader.optional("flight").map { (value) throws(RecordProblem) in
      try FlightSpec(RecordReader(value, at: "flight"))
    }
    start = try reader.instant("start")
    asOf = try reader.instant("as_of")
    budgetChanges = try reader.entities("budget_changes", of: "budget_changes")
    statusChanges = try reader.entities("status_changes", of: "status_changes")
    lineItems = try reader.list("line_items") { (value) throws(RecordProblem) in
      try LineItemSpec(RecordReader(value, at: "line_items"))
    }
    incidents = try reader.list("incidents") { (value) throws(RecordProblem) in
      try IncidentSpec(RecordReader(value, at: "incidents"))
    }
  }

  private static func list(_ values: [JSONValue]) -> JSONValue? {
    values.isEmpty ? nil : .array(values)
  }
}
