package import Tables

extension Registry {
  /// The advertisers' spend and allowance a day, one below the other.
  package static let combinedSpendBudget = View(
    "combined_spend_budget", "What an advertiser spent or could spend on one UTC day.",
    columns: [
      .advertiser, .init("spend_day", .timestamp, "The start of the UTC day."),
      .init("category", .text, "'spend' for the day's net spend, 'budget' for the allowance."),
      .init("amount", .real, "The amount in currency units; the allowance is the day's last."),
    ],
    sql: """
      SELECT advertiser, spend_day, 'spend' AS category,
        \(units("SUM(net_spend_micros)")) AS amount
      FROM gold_advertiser_spend
      GROUP BY advertiser_id, advertiser, spend_day
      UNION ALL
      SELECT advertiser, spend_day, 'budget' AS category,
        \(units("budget_value_micros")) AS amount
      FROM (\(ranked(by: "advertiser_id, spend_day"))) AS latest
      WHERE place = 1
      """)

  /// The last change of each advertiser's allowance.
  package static let latestChangedBudgets = View(
    "latest_changed_budgets", "The last hour in which an advertiser's allowance changed.",
    columns: [
      .advertiser, .init("spend_hour", .timestamp, "The start of the hour."),
      .init("budget_value", .real, "The allowance at the hour's end, in currency units."),
    ],
    sql: """
      SELECT advertiser, spend_hour, \(units("budget_value_micros")) AS budget_value
      FROM (
        SELECT changed.*,
          ROW_NUMBER() OVER (PARTITION BY advertiser_id ORDER BY window_start DESC) AS place
        FROM (
          SELECT gold_advertiser_spend.*,
            LAG(budget_value_micros) OVER (PARTITION BY advertiser_id ORDER BY window_start)
              AS previous
          FROM gold_advertiser_spend
        ) AS changed
        WHERE previous IS NULL OR previous <> budget_value_micros
      ) AS latest
      WHERE place = 1
      """)

  /// Whether each advertiser may be served, at its last hour.
  package static let latestServingStatus = View(
    "latest_serving_status", "Whether an advertiser could be served at the end of its last hour.",
    columns: [
      .advertiser, .init("latest_hour", .timestamp, "The start of the last hour with an event."),
      .init("latest_can_serve", .boolean, "1 where its net spend was below the allowance."),
    ],
    sql: """
      SELECT advertiser, spend_hour AS latest_hour, can_serve AS latest_can_serve
      FROM (\(ranked(by: "advertiser_id"))) AS latest
      WHERE place = 1
      """)

  /// The advertisers' allowances an hour.
  package static let hourlyAverageBudget = View(
    "hourly_average_budget", "An advertiser's average allowance in one hour.",
    columns: [
      .advertiser, .init("spend_hour", .timestamp, "The start of the hour."),
      .init("avg_budget", .real, "The average allowance, in currency units."),
    ],
    sql: """
      SELECT advertiser, spend_hour, AVG(\(units("budget_value_micros"))) AS avg_budget
      FROM gold_advertiser_spend
      GROUP BY advertiser_id, advertiser, spend_hour
      """)

  /// A sum of millionths as currency units, in words that SQLite and Spark share.
  static func units(_ micros: String) -> String { "CAST(\(micros) AS DOUBLE) / 1000000" }

  /// The rows of gold with their place in each group, the last window first.
  static func ranked(by group: String) -> String {
    "SELECT gold_advertiser_spend.*, ROW_NUMBER() OVER (PARTITION BY \(group) "
      + "ORDER BY window_start DESC) AS place FROM gold_advertiser_spend"
  }
}

extension View.Column {
  /// The advertiser's name, the first column of every view of gold.
  static let advertiser = View.Column("advertiser", .text, "The advertiser's name.")
}
