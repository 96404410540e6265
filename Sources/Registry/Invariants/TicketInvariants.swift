import Tables

extension Registry {
  /// What holds between tickets, their checks and their histories.
  static let ticketInvariants: [Invariant] = [
    TicketGate.invariant,
    Invariant(
      "ticket_history_continuous", "every event of a ticket begins where the one before it ended",
      tables: ["ticket_events"],
      sql: """
        SELECT id FROM (
          SELECT id, from_status, from_stage,
            LAG(to_status) OVER w AS status, LAG(to_stage) OVER w AS stage
          FROM ticket_events WINDOW w AS (PARTITION BY ticket_id ORDER BY at, id)
        )
        WHERE status IS NOT NULL AND (status <> from_status OR stage <> from_stage)
        """),
    Invariant(
      "ticket_history_ends",
      "a ticket stands where its last event ended, or is new where there is none",
      tables: ["tickets", "ticket_events"],
      sql: """
        SELECT t.id FROM tickets AS t
        LEFT JOIN (
          SELECT ticket_id, to_status, to_stage,
            ROW_NUMBER() OVER (PARTITION BY ticket_id ORDER BY at DESC, id DESC) AS place
          FROM ticket_events
        ) AS e ON e.ticket_id = t.id AND e.place = 1
        WHERE COALESCE(e.to_status, 'DRAFT') <> t.status OR COALESCE(e.to_stage, 'NEW') <> t.stage
        """),
  ]
}
