import Tables

extension Registry {
  /// What a campaign may spend: in every hour that delivers, no more than its allowance until its end.
  static let allowanceInvariants: [Invariant] = [
    Invariant(
      "allowance_lifetime",
      "what a LIFETIME campaign has spent is at most the amount in force in the hour",
      tables: ["campaign_performance", "budgets", "budget_changes"], sql: lifetimeSQL),
    Invariant(
      "allowance_daily",
      "what a DAILY campaign has spent is at most its amounts of the local days begun",
      tables: [
        "campaign_performance", "budgets", "budget_changes", "campaigns", "markets", "flights",
        "line_items",
      ], sql: dailySQL),
  ]

  private static let lifetimeSQL = """
    WITH hour AS (\(campaignHoursSQL("LIFETIME")))
    SELECT h.campaign_id, h.hour_ts
    FROM hour AS h JOIN budgets AS b ON b.campaign_id = h.campaign_id
    WHERE h.spent > 0 AND h.total > \(amountSQL("h.campaign_id", before: "h.t + 3600"))
    """

  /// The local date of an hour follows from what is stored: of the dates beside the UTC date, the one
  /// whose weekday is the hour's day_of_week.
  ///
  /// A day's amount is the last one in force on it. Its end follows from the last hour stored for it;
  /// a day before the first hour of a campaign that was launched late ends by the first hour's offset.
  private static let dailySQL = """
    WITH RECURSIVE zone(name, minutes) AS (
      VALUES \(fractionalZones.map { "('\($0.name)', \($0.minutes))" }.joined(separator: ", "))
    ), hour AS (
      \(campaignHoursSQL("DAILY"))
    ), placed AS (
      SELECT h.campaign_id, h.hour_ts, h.t, h.spent, h.total, h.local_hour,
        COALESCE(z.minutes, 0) AS minutes,
        h.t / 86400 + (h.day_of_week - (h.t / 86400 + 3) % 7 + 8) % 7 - 1 AS day
      FROM hour AS h
      JOIN campaigns AS c ON c.id = h.campaign_id
      JOIN markets AS m ON m.id = c.market_id
      LEFT JOIN zone AS z ON z.name = m.time_zone
    ), edge AS (
      SELECT campaign_id, day, t + 3600 * (24 - local_hour) - 60 * minutes AS day_end,
        86400 * day + 3600 * local_hour + 60 * minutes - t AS ahead,
        ROW_NUMBER() OVER (PARTITION BY campaign_id, day ORDER BY t DESC) AS from_last,
        ROW_NUMBER() OVER (PARTITION BY campaign_id ORDER BY t) AS from_first
      FROM placed
    ), flight_day(campaign_id, day, last_day) AS (
      SELECT i.campaign_id, unixepoch(f.start_date) / 86400, unixepoch(f.end_date) / 86400
      FROM flights AS f JOIN line_items AS i ON i.id = f.line_item_id
      JOIN budgets AS b ON b.campaign_id = i.campaign_id AND b.type = 'DAILY'
      UNION
      SELECT campaign_id, day + 1, last_day FROM flight_day WHERE day < last_day
    ), day AS (
      SELECT d.campaign_id, d.day,
        COALESCE(e.day_end, 86400 * (d.day + 1) - s.ahead) AS day_end
      FROM (SELECT DISTINCT campaign_id, day FROM flight_day) AS d
      JOIN edge AS s ON s.campaign_id = d.campaign_id AND s.from_first = 1
      LEFT JOIN edge AS e
        ON e.campaign_id = d.campaign_id AND e.day = d.day AND e.from_last = 1
    ), finished AS (
      SELECT d.campaign_id, d.day, \(amountSQL("d.campaign_id", before: "d.day_end")) AS amount
      FROM day AS d JOIN budgets AS b ON b.campaign_id = d.campaign_id
    ), begun AS (
      SELECT campaign_id, hour_ts, t, spent, total,
        day + (minutes > 0 AND local_hour = 23) AS today
      FROM placed
    )
    SELECT h.campaign_id, h.hour_ts
    FROM begun AS h JOIN budgets AS b ON b.campaign_id = h.campaign_id
    WHERE h.spent > 0 AND h.total
      > COALESCE((
          SELECT SUM(f.amount) FROM finished AS f
          WHERE f.campaign_id = h.campaign_id AND f.day < h.today), 0)
        + CASE WHEN EXISTS (
            SELECT 1 FROM day AS d WHERE d.campaign_id = h.campaign_id AND d.day = h.today)
          THEN \(amountSQL("h.campaign_id", before: "h.t + 3600")) ELSE 0 END
    """

  /// Zones in which an hour of UTC begins so many minutes after an hour of the local clock.
  private static let fractionalZones: [(name: String, minutes: Int)] = [
    ("Asia/Kolkata", 30), ("Asia/Colombo", 30), ("Asia/Kathmandu", 45), ("Asia/Yangon", 30),
    ("Asia/Kabul", 30), ("Asia/Tehran", 30), ("Australia/Adelaide", 30), ("Australia/Darwin", 30),
    ("America/St_Johns", 30),
  ]

  /// The hours of campaigns of one type of budget, with what was spent in them and until their end.
  private static func campaignHoursSQL(_ type: String) -> String {
    """
    SELECT s.*, SUM(s.spent) OVER (PARTITION BY s.campaign_id ORDER BY s.hour_ts) AS total
      FROM (
        SELECT p.campaign_id, p.hour_ts, unixepoch(p.hour_ts) AS t,
          MIN(p.local_hour) AS local_hour, MIN(p.day_of_week) AS day_of_week,
          SUM(p.spend_micros) AS spent
        FROM campaign_performance AS p
        JOIN budgets AS b ON b.campaign_id = p.campaign_id AND b.type = '\(type)'
        GROUP BY p.campaign_id, p.hour_ts
      ) AS s
    """
  }

  /// The amount of a campaign, whose budget is `b`, in force in the second before an instant.
  private static func amountSQL(_ campaign: String, before instant: String) -> String {
    """
    COALESCE((
          SELECT g.amount_micros FROM budget_changes AS g
          WHERE g.campaign_id = \(campaign) AND unixepoch(g.effective_at) < \(instant)
          ORDER BY g.effective_at DESC, g.id DESC LIMIT 1), b.amount_micros)
    """
  }
}
