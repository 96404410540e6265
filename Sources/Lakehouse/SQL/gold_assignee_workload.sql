-- Who has how much to do.
-- Reads lakehouse_terms (as-of and the lines that are drawn).
WITH spans AS (
  SELECT k.assignee_id, k.stage, k.urgency, k.closed_at,
    k.due_at_epoch - t.as_of_epoch AS left_seconds,
    COALESCE(k.launched_at, k.closed_at) AS ended_at,
    COALESCE(k.launched_at_epoch, k.closed_at_epoch, t.as_of_epoch) - k.opened_at_epoch
      - k.paused_seconds AS used_seconds,
    3600 * k.sla_hours AS allowed_seconds, t.as_of, t.sla_at_risk_percent
  FROM source_tickets AS k
  CROSS JOIN lakehouse_terms AS t
), sums AS (
  SELECT assignee_id, as_of, COUNT(*) AS total_tickets,
    SUM(CASE WHEN closed_at IS NULL THEN 1 ELSE 0 END) AS open_tickets,
    SUM(CASE WHEN closed_at IS NULL AND stage = 'WAITING_ON_CLIENT' THEN 1 ELSE 0 END)
      AS waiting_tickets,
    SUM(CASE
      WHEN closed_at IS NULL AND (urgency = 'CRITICAL' OR urgency = 'HIGH') THEN 1
      ELSE 0
    END) AS urgent_tickets,
    SUM(CASE WHEN used_seconds > allowed_seconds THEN 1 ELSE 0 END) AS breached_tickets,
    SUM(CASE
      WHEN ended_at IS NULL AND used_seconds <= allowed_seconds
        AND 100 * used_seconds >= sla_at_risk_percent * allowed_seconds THEN 1
      ELSE 0
    END) AS at_risk_tickets,
    SUM(CASE WHEN closed_at IS NULL THEN left_seconds ELSE 0 END) AS left_seconds
  FROM spans
  GROUP BY assignee_id, as_of
)
SELECT s.assignee_id, s.as_of, u.name AS assignee, u.role AS assignee_role, u.pod, s.total_tickets,
  s.open_tickets, s.waiting_tickets, s.urgent_tickets, s.breached_tickets, s.at_risk_tickets,
  CASE WHEN s.open_tickets > 0 THEN CAST(s.left_seconds AS DOUBLE) / (3600 * s.open_tickets) END
    AS average_hours_until_due
FROM sums AS s
JOIN source_users AS u ON u.id = s.assignee_id
