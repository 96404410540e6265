package import Units

/// What moved because of an incident: the label that testers of detectors look for.
package struct IncidentLabel: Hashable, Sendable {
  /// The incident.
  package let id: Identifier<IncidentPlan>
  /// The differences of columns over the incident's hours, in the table's order; none that is 0.
  package let caused: [Change]

  /// The total of one column with the incident, less its total without.
  package struct Change: Hashable, Sendable {
    /// The column of `campaign_performance`.
    package let column: String
    /// What the incident added or took.
    package let difference: Int64
  }

  /// The differences as a JSON object.
  package var json: String {
    "{" + caused.map { "\"\($0.column)\":\($0.difference)" }.joined(separator: ",") + "}"
  }
}
