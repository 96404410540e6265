package import Tables

extension Registry {
  /// What holds in the reference data and in commerce, beyond the checks of single rows.
  ///
  /// The last ones are derived from the columns of every table of the registry.
  package static let commerceInvariants: [Invariant] =
    planInvariants + timeInvariants + pointerInvariants + targetingInvariants + derivedInvariants

  private static let planInvariants: [Invariant] = [
    Invariant(
      "flights_apart", "flights of one line item never overlap", tables: ["flights"],
      sql: """
        SELECT a.id AS flight_id, b.id AS other_flight_id
        FROM flights AS a
        JOIN flights AS b ON b.line_item_id = a.line_item_id AND b.id > a.id
        WHERE a.start_date <= b.end_date AND b.start_date <= a.end_date
        """),
    Invariant(
      "campaign_spans_flights",
      "a campaign begins with its first flight and ends with its last",
      tables: ["campaigns", "line_items", "flights"],
      sql: """
        SELECT c.id AS campaign_id
        FROM campaigns AS c
        JOIN line_items AS i ON i.campaign_id = c.id
        JOIN flights AS f ON f.line_item_id = i.id
        GROUP BY c.id, c.start_date, c.end_date
        HAVING MIN(f.start_date) <> c.start_date OR MAX(f.end_date) <> c.end_date
        """),
    Invariant(
      "bid_within_target", "no line item bids more than its campaign's target",
      tables: ["campaigns", "line_items"],
      sql: """
        SELECT i.id AS line_item_id
        FROM line_items AS i
        JOIN campaigns AS c ON c.id = i.campaign_id
        WHERE i.bid_cpm_micros > c.target_cpm_micros
        """),
    Invariant(
      "budgets_add_up", "the budgets of line items add up to their campaign's first budget",
      tables: ["budgets", "line_items"],
      sql: """
        SELECT b.campaign_id
        FROM budgets AS b
        JOIN line_items AS i ON i.campaign_id = b.campaign_id
        GROUP BY b.campaign_id, b.amount_micros
        HAVING SUM(i.budget_micros) <> b.amount_micros
        """),
    Invariant(
      "budgets_payable",
      "a budget that can be paid in its currency is split into amounts that can be paid",
      tables: ["advertisers", "budgets", "campaigns", "currencies", "line_items"],
      sql: """
        SELECT i.id AS line_item_id
        FROM line_items AS i
        JOIN budgets AS b ON b.campaign_id = i.campaign_id
        JOIN campaigns AS c ON c.id = i.campaign_id
        JOIN advertisers AS a ON a.id = c.advertiser_id
        JOIN currencies AS u ON u.id = a.currency_id
        WHERE b.amount_micros % \(smallestAmountSQL) = 0
          AND i.budget_micros % \(smallestAmountSQL) <> 0
        """),
  ]

  /// What holds of instants, whichever row is made: the past is complete, and the future is not there.
  package static let timeInvariants: [Invariant] = [
    Invariant(
      "change_not_later", "no change of budget or status is stored that comes after as-of",
      tables: ["budget_changes", "status_changes", "gen_manifest"],
      sql: """
        SELECT 'budget_changes' AS table_name, c.id
        FROM budget_changes AS c WHERE c.effective_at > (SELECT MAX(as_of) FROM gen_manifest)
        UNION ALL
        SELECT 'status_changes', c.id
        FROM status_changes AS c WHERE c.effective_at > (SELECT MAX(as_of) FROM gen_manifest)
        """),
    Invariant(
      "incident_not_later", "no incident is labelled that is not over by as-of",
      tables: ["truth_incidents", "gen_manifest"],
      sql: """
        SELECT i.id FROM truth_incidents AS i
        WHERE i.ends_at > (SELECT MAX(as_of) FROM gen_manifest)
        """),
    Invariant(
      "planned_change_came", "what was laid down is stored once its instant has come",
      tables: ["planned_changes", "budget_changes", "status_changes", "gen_manifest"],
      sql: """
        SELECT p.id AS planned_change_id
        FROM planned_changes AS p
        LEFT JOIN budget_changes AS b ON p.table_name = 'budget_changes' AND b.id = p.row_id
        LEFT JOIN status_changes AS s ON p.table_name = 'status_changes' AND s.id = p.row_id
        WHERE p.table_name IN ('budget_changes', 'status_changes')
          AND (p.effective_at <= (SELECT MAX(as_of) FROM gen_manifest))
            <> (COALESCE(b.id, s.id) IS NOT NULL)
        """),
  ]

  private static let pointerInvariants: [Invariant] = [
    Invariant(
      "campaign_follows_title", "a campaign for a title speaks for the title's brand",
      tables: ["campaigns", "titles"],
      sql: """
        SELECT c.id AS campaign_id
        FROM campaigns AS c
        JOIN titles AS t ON t.id = c.title_id
        WHERE c.brand_id <> t.brand_id
        """),
    Invariant(
      "alias_leads_to_row", "every typed spelling leads to a row of its kind",
      tables: ["brands", "channels", "mapping_aliases", "markets"],
      sql: """
        SELECT m.id AS mapping_alias_id
        FROM mapping_aliases AS m
        LEFT JOIN brands AS b ON m.kind = 'BRAND' AND b.id = m.target_id
        LEFT JOIN channels AS c ON m.kind = 'CHANNEL' AND c.id = m.target_id
        LEFT JOIN markets AS k ON m.kind = 'MARKET' AND k.id = m.target_id
        WHERE COALESCE(b.id, c.id, k.id) IS NULL
        """),
    Invariant(
      "status_change_leads_to_row", "every change of status is about a row that exists",
      tables: ["campaigns", "line_items", "status_changes"],
      sql: """
        SELECT s.id AS status_change_id
        FROM status_changes AS s
        LEFT JOIN campaigns AS c ON s.entity = 'CAMPAIGN' AND c.id = s.entity_id
        LEFT JOIN line_items AS i ON s.entity = 'LINE_ITEM' AND i.id = s.entity_id
        WHERE COALESCE(c.id, i.id) IS NULL
        """),
    Invariant(
      "name_follows_ticket", "a name is given by a ticket of its own campaign and channel",
      tables: ["taxonomy_names", "tickets"],
      sql: """
        SELECT n.id AS taxonomy_name_id
        FROM taxonomy_names AS n
        JOIN tickets AS t ON t.id = n.ticket_id
        WHERE t.campaign_id <> n.campaign_id OR t.channel_id <> n.channel_id
        """),
  ]

  /// The smallest amount that can be paid in the currency `u`, in millionths.
  private static let smallestAmountSQL =
    "CASE u.minor_digits WHEN 0 THEN 1000000 WHEN 1 THEN 100000 WHEN 2 THEN 10000 "
    + "WHEN 3 THEN 1000 ELSE 100 END"
}
