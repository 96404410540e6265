package import Tables

extension Registry {
  /// Holds while bronze has taken in nothing but whole files that the database's own events wrote.
  ///
  /// It is no invariant, for a lakehouse may take in what others landed; but then no seed tells what it is.
  package static let ownFilesTakenIn = Invariant(
    "own_files_taken_in", "bronze took in whole files of the database's own events, and no others",
    tables: ["truth_events", "bronze_ad_click_events_raw", "bronze_quarantine"],
    sql: """
      WITH taken AS (\(takenFiles)), landed AS (\(landedFiles))
      SELECT t.source_file FROM taken AS t
      LEFT JOIN landed AS l ON l.source_file = t.source_file
      WHERE l.lines IS NOT t.lines
      """)

  /// The same, and that it has taken in all of them.
  package static let landingPromises = [
    ownFilesTakenIn,
    Invariant(
      "all_files_taken_in", "bronze took in every file of the database's own events",
      tables: ["truth_events", "bronze_ad_click_events_raw", "bronze_quarantine"],
      sql: """
        WITH taken AS (\(takenFiles)), landed AS (\(landedFiles))
        SELECT l.source_file FROM landed AS l
        LEFT JOIN taken AS t ON t.source_file = l.source_file
        WHERE t.lines IS NULL
        """),
  ]

  private static let takenFiles = """
    SELECT source_file, SUM(lines) AS lines FROM (
      SELECT source_file, COUNT(*) AS lines FROM bronze_ad_click_events_raw GROUP BY source_file
      UNION ALL
      SELECT source_file, COUNT(*) FROM bronze_quarantine GROUP BY source_file)
    GROUP BY source_file
    """

  private static let landedFiles =
    "SELECT source_file, COUNT(*) AS lines FROM truth_events GROUP BY source_file"
}
