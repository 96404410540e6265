import Tables

extension Registry {
  /// What holds between flights, launches, pauses and the hours that follow from them.
  static let flightInvariants: [Invariant] = [
    Invariant(
      "hours_complete",
      "every hour of a flight from its launch to as-of is there once, and no other",
      tables: [
        "campaign_performance", "flights", "line_items", "tickets", "ticket_types", "gen_manifest",
      ],
      sql: completeHoursSQL),
    Invariant(
      "hours_stopped", "what is a draft, paused or completed for a whole hour asks for nothing",
      tables: ["campaign_performance", "status_changes"], sql: stoppedHoursSQL),
  ]

  /// Counts the hours of each flight and compares them with its span.
  ///
  /// A campaign without any hour was never simulated. A run that was told to simulate only the first
  /// hours says so in its options, under `hours`, counted from the line item's first flight.
  private static let completeHoursSQL = """
    WITH launch AS (
      SELECT t.campaign_id, t.line_item_id, unixepoch(t.launched_at) AS launched
      FROM tickets AS t JOIN ticket_types AS y ON y.id = t.ticket_type_id
      WHERE y.request_type = 'NEW_CAMPAIGN' OR y.request_type = 'NEW_PLACEMENT'
    ), span AS (
      SELECT
        f.id AS flight_id, f.line_item_id, unixepoch(f.start_date) AS starts,
        MIN(
          unixepoch(f.end_date) + 86400,
          COALESCE(
            (SELECT unixepoch(MAX(as_of)) / 3600 * 3600 FROM gen_manifest), 9223372036854775807),
          COALESCE(
            (SELECT MIN(unixepoch(e.start_date)) FROM flights AS e
              WHERE e.line_item_id = f.line_item_id)
            + 3600 * (SELECT json_extract(m.options, '$.hours') FROM gen_manifest AS m
              WHERE m.id = c.run_id),
            9223372036854775807)) AS ends,
        EXISTS (SELECT 1 FROM launch AS l WHERE l.campaign_id = i.campaign_id
          AND (l.line_item_id IS NULL OR l.line_item_id = i.id)) AS is_asked,
        (SELECT (MIN(l.launched) + 3599) / 3600 * 3600 FROM launch AS l
          WHERE l.campaign_id = i.campaign_id
            AND (l.line_item_id IS NULL OR l.line_item_id = i.id)) AS launch
      FROM flights AS f
      JOIN line_items AS i ON i.id = f.line_item_id
      JOIN campaigns AS c ON c.id = i.campaign_id
      WHERE EXISTS (SELECT 1 FROM campaign_performance AS p WHERE p.campaign_id = i.campaign_id)
    ), wanted AS (
      SELECT flight_id, line_item_id, MAX(starts, COALESCE(launch, starts)) AS first_hour,
        CASE WHEN is_asked AND launch IS NULL THEN 0
          ELSE MAX(0, (ends - MAX(starts, COALESCE(launch, starts))) / 3600) END AS hours
      FROM span
    ), found AS (
      SELECT line_item_id, flight_id, COUNT(*) AS hours, unixepoch(MIN(hour_ts)) AS first_hour,
        unixepoch(MAX(hour_ts)) AS last_hour
      FROM campaign_performance GROUP BY line_item_id, flight_id
    )
    SELECT w.line_item_id, w.flight_id
    FROM wanted AS w
    LEFT JOIN found AS f ON f.line_item_id = w.line_item_id AND f.flight_id = w.flight_id
    WHERE COALESCE(f.hours, 0) <> w.hours
      OR f.first_hour <> w.first_hour
      OR f.last_hour <> w.first_hour + 3600 * (w.hours - 1)
    """

  /// Only hours without a change inside them are judged: others deliver for a part of the hour.
  private static let stoppedHoursSQL = """
    WITH change AS (
      SELECT s.entity, s.entity_id, s.to_status, unixepoch(s.effective_at) AS starts,
        LEAD(unixepoch(s.effective_at), 1, 9223372036854775807) OVER (
          PARTITION BY s.entity, s.entity_id ORDER BY s.effective_at, s.id) AS ends
      FROM status_changes AS s
      UNION ALL
      SELECT s.entity, s.entity_id,
        CASE WHEN s.from_status = 'PENDING_LAUNCH' OR s.from_status = 'COMPLETED' THEN 'ACTIVE'
          ELSE s.from_status END,
        0, unixepoch(s.effective_at)
      FROM status_changes AS s
      WHERE NOT EXISTS (
        SELECT 1 FROM status_changes AS e
        WHERE e.entity = s.entity AND e.entity_id = s.entity_id
          AND (e.effective_at < s.effective_at OR e.effective_at = s.effective_at AND e.id < s.id))
    ), stop AS (
      SELECT entity, entity_id, starts, ends FROM change WHERE to_status <> 'ACTIVE'
    )
    SELECT p.line_item_id, p.hour_ts
    FROM campaign_performance AS p
    JOIN stop AS s
      ON s.entity = 'CAMPAIGN' AND s.entity_id = p.campaign_id
      OR s.entity = 'LINE_ITEM' AND s.entity_id = p.line_item_id
    WHERE p.requests > 0 AND s.starts <= unixepoch(p.hour_ts)
      AND unixepoch(p.hour_ts) + 3600 <= s.ends
    """
}
