internal import Registry
internal import SQLite
internal import Store
internal import Tables
internal import Units

/// What the host gives to the queries beside the layers: terms, clocks, calendars and timed tables.
///
/// All of it is temporary and belongs to the connection. Spark's host gives the same under the same names.
enum HostRelations {
  /// The tables that marts and expectations read; each has an epoch beside every date and instant.
  static let sources: [Table] = [
    Registry.currencies, Registry.markets, Registry.brands, Registry.channels, Registry.users,
    Registry.ticketTypes, Registry.advertisers, Registry.campaigns, Registry.lineItems,
    Registry.flights, Registry.budgets, Registry.budgetChanges, Registry.campaignPerformance,
    Registry.thirdPartyDelivery, Registry.tickets, Registry.ticketEvents, Registry.alerts,
  ]

  /// What another engine must be given: a relation and the types of its columns in Spark's words.
  struct Relation {
    let name: String
    let columns: [(name: String, type: String)]
  }

  /// Every relation beside the layers, those of a batch aside.
  static var relations: [Relation] {
    [
      Relation(
        name: "lakehouse_terms",
        columns: LakehouseTerms.columns.map { ($0.name, sparkType(ofSQLite: $0.type)) }),
      Relation(name: "calendar_days", columns: [("date", "string"), ("date_epoch", "bigint")]),
      Relation(name: "traffic_shape", columns: [("local_hour", "bigint"), ("weight", "bigint")]),
    ]
      + sources.map { table in
        Relation(
          name: "source_\(table.name)",
          columns: table.columns.map { ($0.name, sparkType(ofSQLite: $0.type.storage.rawValue)) }
            + timedColumns(of: table).map { ("\($0)_epoch", "bigint") })
      }
  }

  private static func sparkType(ofSQLite type: String) -> String {
    switch type {
    case "INTEGER": "bigint"
    case "REAL": "double"
    default: "string"
    }
  }

  private static let tables = [
    "batch_hours (hour_start TEXT PRIMARY KEY, folder TEXT) WITHOUT ROWID",
    "repeated_ids (click_id TEXT PRIMARY KEY) WITHOUT ROWID",
    "clock_hours (hour_start TEXT PRIMARY KEY, hour_end TEXT, year INTEGER, month INTEGER, day INTEGER, "
      + "hour INTEGER) WITHOUT ROWID",
    "gold_from (from_hour TEXT)",
    "calendar_days (date TEXT PRIMARY KEY, date_epoch INTEGER) WITHOUT ROWID",
    "traffic_shape (local_hour INTEGER PRIMARY KEY, weight INTEGER)",
    "lakehouse_terms ("
      + LakehouseTerms.columns.map { "\($0.name) \($0.type)" }.joined(separator: ", ") + ")",
  ]

  /// Sets the connection of a run as it should be while it writes.
  ///
  /// What a table would refuse never comes to it: bronze takes what `EventLineReader` judged by the same
  /// bounds, and the queries make nothing else of it; `gen verify` asks of every row again.
  static func prepareForWriting(_ session: LakehouseSession) throws {
    // Rows of the layers are wide, and an hour's pages should stay at hand.
    try session.run("PRAGMA cache_size = -65536")
    try session.run("PRAGMA ignore_check_constraints = ON")
  }

  /// Creates and fills what a run needs.
  static func create(_ options: LakehouseOptions, _ session: LakehouseSession) throws {
    drop(session)
    for table in tables { try session.run("CREATE TEMP TABLE \(table)") }
    for view in views { try session.run("CREATE TEMP VIEW \(view.name) AS \(view.query)") }
    let terms = LakehouseTerms(asOf: options.asOf)
    try session.run(
      "INSERT INTO lakehouse_terms VALUES (\(terms.literals.joined(separator: ", ")))")
    for (hour, weight) in TrafficShape.weights.enumerated() {
      try session.run(
        "INSERT INTO traffic_shape VALUES (?, ?)", .integer(Int64(hour)), .integer(weight))
    }
    try session.run(calendar)
  }

  /// Sets the connection as it usually is.
  static func endWriting(_ session: LakehouseSession) {
    try? session.database.connection.execute("PRAGMA ignore_check_constraints = OFF")
  }

  /// Removes what an earlier run on the same connection left.
  static func drop(_ session: LakehouseSession) {
    let connection = session.database.connection
    for view in views { try? connection.execute("DROP VIEW IF EXISTS temp.\(view.name)") }
    for table in tables {
      let name = table.prefix { $0 != " " }
      try? connection.execute("DROP TABLE IF EXISTS temp.\(name)")
    }
  }

  /// Adds the ends and parts of hours whose starts a query gives as `hour`.
  static func addClockHours(_ query: String, _ value: Value, _ session: LakehouseSession) throws {
    try session.run(
      """
      INSERT OR IGNORE INTO clock_hours
      SELECT h.hour, strftime('%Y-%m-%dT%H:%M:%SZ', h.hour, '+1 hour'),
        CAST(substr(h.hour, 1, 4) AS INTEGER), CAST(substr(h.hour, 6, 2) AS INTEGER),
        CAST(substr(h.hour, 9, 2) AS INTEGER), CAST(substr(h.hour, 12, 2) AS INTEGER)
      FROM (\(query)) AS h
      """, value)
  }

  private static var views: [(name: String, query: String)] {
    [("batch_arrivals", batchArrivals)] + sources.map { ("source_\($0.name)", timed($0)) }
  }

  /// What arrived in the hours of the batch, with the end and the parts of each hour.
  private static let batchArrivals = """
    SELECT b.*, c.hour_end, c.year, c.month, c.day, c.hour
    FROM batch_hours AS h
    CROSS JOIN clock_hours AS c ON c.hour_start = h.hour_start
    CROSS JOIN main.\(Registry.bronzeAdClickEventsRaw.name) AS b
      ON \(LakehouseSession.isFile("b.source_file", in: "h.folder"))
    """

  /// A table with an epoch beside every date and instant.
  private static func timed(_ table: Table) -> String {
    let epochs = timedColumns(of: table).map { name in
      ", unixepoch(\(SQLText.identifier(name))) AS \(name)_epoch"
    }
    return "SELECT *\(epochs.joined()) FROM main.\(table.name)"
  }

  private static func timedColumns(of table: Table) -> [String] {
    table.columns.filter { $0.type == .timestamp || $0.type == .date }.map(\.name)
  }

  /// Every date from the first flight or ticket to the last flight or as-of.
  private static let calendar = """
    INSERT INTO calendar_days
    WITH RECURSIVE days(number, last) AS (
      SELECT MIN(first), MAX(last)
      FROM (
        SELECT unixepoch(start_date) / 86400 AS first, unixepoch(end_date) / 86400 AS last
        FROM main.flights
        UNION ALL
        SELECT unixepoch(opened_at) / 86400, unixepoch(opened_at) / 86400 FROM main.tickets
        UNION ALL
        SELECT unixepoch(created_at) / 86400, unixepoch(created_at) / 86400 FROM main.alerts
        UNION ALL
        SELECT as_of_epoch / 86400, as_of_epoch / 86400 FROM lakehouse_terms
      )
      UNION ALL
      SELECT number + 1, last FROM days WHERE number < last
    )
    SELECT date(number * 86400, 'unixepoch'), number * 86400 FROM days
    """
}
