-- How much of which work each person does, and in what time.
-- Reads lakehouse_terms (as-of and the lines that are drawn).
WITH spans AS (
  SELECT k.id, k.assignee_id, k.ticket_type_id, y.name AS ticket_type, y.eve_eligible, k.closed_at,
    COALESCE(k.launched_at, k.closed_at) AS ended_at,
    COALESCE(k.launched_at_epoch, k.closed_at_epoch, t.as_of_epoch) - k.opened_at_epoch
      - k.paused_seconds AS used_seconds,
    k.closed_at_epoch - k.opened_at_epoch - k.paused_seconds AS closing_seconds,
    3600 * k.sla_hours AS allowed_seconds, t.as_of, t.sla_at_risk_percent
  FROM source_tickets AS k
  JOIN source_ticket_types AS y ON y.id = k.ticket_type_id
  CROSS JOIN lakehouse_terms AS t
), reopened AS (
  SELECT DISTINCT ticket_id
  FROM source_ticket_events
  WHERE (from_stage = 'LIVE' OR from_stage = 'COMPLETED') AND to_status = 'DRAFT'
), closings AS (
  SELECT assignee_id, ticket_type_id, closing_seconds,
    ROW_NUMBER() OVER (
      PARTITION BY assignee_id, ticket_type_id ORDER BY closing_seconds, id) AS place,
    COUNT(*) OVER (PARTITION BY assignee_id, ticket_type_id) AS closings
  FROM spans
  WHERE closed_at IS NOT NULL
), medians AS (
  -- The middle one, or the two in the middle.
  SELECT assignee_id, ticket_type_id,
    CAST(SUM(closing_seconds) AS DOUBLE) / (3600 * COUNT(*)) AS median_hours
  FROM closings
  WHERE 2 * place - closings >= 0 AND 2 * place - closings <= 2
  GROUP BY assignee_id, ticket_type_id
), sums AS (
  SELECT s.assignee_id, s.ticket_type_id, s.as_of, s.ticket_type, COUNT(*) AS total_tickets,
    SUM(s.eve_eligible) AS eve_eligible_tickets,
    SUM(CASE WHEN s.closed_at IS NULL THEN 1 ELSE 0 END) AS open_tickets,
    SUM(CASE WHEN s.closed_at IS NULL THEN 0 ELSE 1 END) AS closed_tickets,
    SUM(CASE WHEN s.used_seconds > s.allowed_seconds THEN 1 ELSE 0 END) AS breached_tickets,
    SUM(CASE
      WHEN s.ended_at IS NULL AND s.used_seconds <= s.allowed_seconds
        AND 100 * s.used_seconds >= s.sla_at_risk_percent * s.allowed_seconds THEN 1
      ELSE 0
    END) AS at_risk_tickets,
    SUM(CASE WHEN r.ticket_id IS NULL THEN 0 ELSE 1 END) AS reopened_tickets
  FROM spans AS s
  LEFT JOIN reopened AS r ON r.ticket_id = s.id
  GROUP BY s.assignee_id, s.ticket_type_id, s.as_of, s.ticket_type
)
SELECT s.assignee_id, s.ticket_type_id, s.as_of, u.name AS assignee, s.ticket_type,
  s.total_tickets, s.eve_eligible_tickets, s.open_tickets, s.closed_tickets, s.breached_tickets,
  s.at_risk_tickets, s.reopened_tickets,
  1e2 * s.eve_eligible_tickets / s.total_tickets AS automation_rate_pct,
  1e2 * s.breached_tickets / s.total_tickets AS breach_rate_pct,
  m.median_hours
FROM sums AS s
JOIN source_users AS u ON u.id = s.assignee_id
LEFT JOIN medians AS m
  ON m.assignee_id = s.assignee_id AND m.ticket_type_id = s.ticket_type_id
