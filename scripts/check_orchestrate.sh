#!/usr/bin/env bash
# One thousand tickets wait at once, and are named, checked, translated, sent and launched in under three seconds.
# usage: scripts/check_orchestrate.sh   GEN names the program, ORCHESTRATE_SECONDS the limit
set -euo pipefail
cd "$(dirname "$0")/.."
gen=${GEN:-$PWD/.build/release/gen}
limit=${ORCHESTRATE_SECONDS:-3}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
fail() { echo "check: $1" >&2; exit 1; }
db=$scratch/ads.db

# Long before the world begins its campaigns are planned and nothing is asked for; plain SQL may ask what is legal.
"$gen" create-world --template quarter --scale 8 --as-of 2025-10-01T00:00:00Z --quiet --db "$db" > /dev/null
sqlite3 "$db" << 'SQL'
PRAGMA foreign_keys = ON;
CREATE TEMP TABLE asked AS
  SELECT row_number() OVER (ORDER BY c.id) AS id, c.id AS campaign, l.channel_id AS channel
  FROM campaigns AS c JOIN line_items AS l ON l.id = (SELECT min(id) FROM line_items WHERE campaign_id = c.id)
  ORDER BY c.id LIMIT 1000;
INSERT INTO tickets (id, uid, code, campaign_id, channel_id, ticket_type_id, title, status, stage, urgency, requested_by,
  assignee_id, opened_at, due_at, sla_hours, paused_seconds, attempts, created_at, updated_at)
SELECT a.id, printf('%08x-0000-8000-8000-%012x', a.id, a.id), printf('TKT-%05d', a.id), a.campaign, a.channel,
  t.id, 'Built by the thousand', 'DRAFT', 'NEW', 'MEDIUM', 1, 2, '2025-10-01T00:00:00Z', '2025-10-02T00:00:00Z', 24, 0, 0,
  '2025-10-01T00:00:00Z', '2025-10-01T00:00:00Z'
FROM asked AS a JOIN ticket_types AS t ON t.name = 'New Campaign';
INSERT INTO ticket_events (id, ticket_id, at, actor, from_status, to_status, from_stage, to_stage, note)
SELECT id, id, '2025-10-01T00:00:00Z', 'check', 'DRAFT', 'DRAFT', 'NEW', 'NEW', 'opened' FROM asked;
SQL
waiting=$(sqlite3 "$db" "SELECT count(*) FROM tickets")
[ "$waiting" = 1000 ] || fail "only $waiting tickets wait"
started=$(date +%s%N)
"$gen" orchestrate --limit 1000 --quiet --db "$db" > /dev/null
took=$((($(date +%s%N) - started) / 1000000))
"$gen" verify --db "$db" | tail -1 >&2
live=$(sqlite3 "$db" "SELECT count(*) FROM tickets WHERE status = 'TRAFFICKED_SUCCESS' AND stage = 'LIVE'")
calls=$(sqlite3 "$db" "SELECT count(*) FROM platform_objects WHERE state = 'CONFIRMED'")
echo "$live tickets live in $took ms, $calls calls confirmed" >&2
[ "$live" = 1000 ] || fail "only $live of them are live"
[ "$took" -lt $((limit * 1000)) ] || fail "1,000 tickets took $took ms"
