package import Tables

extension Registry {
  /// Kinds of work that are asked of the operations team.
  package static let ticketTypes = Table(
    "ticket_types", .reference, "A kind of work that is asked of the operations team.",
    columns: [
      .id(),
      .text("name", "Name as people choose it.", .length(1...100)),
      .choice("request_type", RequestType.self, "What is asked for."),
      .choice("routed_to_role", UserRole.self, "Role of the people who do it."),
      .integer(
        "sla_hours", "Working time promised for urgencies below HIGH.", .range(1, 720), unit: "h",
        input: .update),
      .integer(
        "lead_time_hours", "Time that must lie between the request and the launch.",
        .range(0, 2_160), unit: "h", input: .update),
      .boolean(
        "eve_eligible", "Whether the automation may do it without a person.", input: .update),
      .choice("route", EngineVersion.self, "Version of the automation that serves it."),
    ] + Column.stamps,
    unique: [["name"]])
}
