package import Tables

extension Registry {
  /// How every ticket stands against its deadline at as-of.
  package static let ticketsSLA = View(
    "tickets_sla", "A ticket's time at the database's as-of, without the time it was paused.",
    columns: [
      .init("ticket_id", .integer, "The ticket."),
      .init("code", .text, "The ticket's readable number."),
      .init("campaign_id", .integer, "The campaign that it is about."),
      .init("ticket_type", .text, "What is asked for."),
      .init("status", TicketStatus.self, "Where it stands in the system."),
      .init("stage", TicketStage.self, "Where it stands on the team's board."),
      .init("urgency", Urgency.self, "How fast it must be done."),
      .init("assignee_id", .integer, "Who works on it."),
      .init("opened_at", .timestamp, "When its clock began."),
      .init("due_at", .timestamp, "When it must be done."),
      .init("ended_at", .timestamp, "When it was launched or closed; none while it is open."),
      .init("as_of", .timestamp, "The instant for which the row holds."),
      .init("sla_hours", .integer, "The time that it may take."),
      .init("paused_seconds", .integer, "For how long its clock stood still."),
      .init("elapsed_seconds", .integer, "The time that it took or has taken, without pauses."),
      .init("elapsed_pct", .real, "The same in percent of the time that it may take."),
      .init("sla_state", SLAState.self, "How it stands."),
    ],
    sql: """
      SELECT
        s.*,
        100.0 * s.elapsed_seconds / (3600 * s.sla_hours) AS elapsed_pct,
        CASE
          WHEN s.elapsed_seconds > 3600 * s.sla_hours THEN 'BREACHED'
          WHEN s.ended_at IS NULL
            AND 100 * s.elapsed_seconds >= \(Defaults.slaAtRiskPercent.integer) * 3600 * s.sla_hours
          THEN 'AT_RISK'
          ELSE 'ON_TRACK'
        END AS sla_state
      FROM (
        SELECT
          t.id AS ticket_id, t.code, t.campaign_id, y.name AS ticket_type, t.status, t.stage,
          t.urgency, t.assignee_id, t.opened_at, t.due_at,
          COALESCE(t.launched_at, t.closed_at) AS ended_at, n.as_of, t.sla_hours, t.paused_seconds,
          unixepoch(COALESCE(t.launched_at, t.closed_at, n.as_of)) - unixepoch(t.opened_at)
            - t.paused_seconds AS elapsed_seconds
        FROM tickets AS t
        JOIN ticket_types AS y ON y.id = t.ticket_type_id
        CROSS JOIN (SELECT MAX(as_of) AS as_of FROM gen_manifest) AS n
      ) AS s
      """)
}
