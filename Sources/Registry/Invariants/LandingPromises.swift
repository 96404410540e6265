package import Tables

extension Registry {
  /// Holds while bronze has taken in nothing but whole files that the database's own events wrote.
  ///
  /// It is no invariant, for a lakehouse may take in what others landed; but then no seed tells what it is.
  package static let ownFilesTakenIn = promise(
    "own_files_taken_in", "bronze took in whole files of the database's own events, and no others",
    broken: "SUM(taken) > 0 AND SUM(taken) <> SUM(landed)")

  /// Holds when it has taken in all of them, and nothing else.
  package static let allFilesTakenIn = promise(
    "all_files_taken_in", "bronze took in every file of the database's own events, and no others",
    broken: "SUM(taken) <> SUM(landed)")

  private static func promise(_ name: String, _ meaning: String, broken: String) -> Invariant {
    Invariant(
      name, meaning, tables: ["truth_events", "bronze_ad_click_events_raw", "bronze_quarantine"],
      sql: """
        SELECT source_file FROM (
          SELECT source_file, 0 AS landed, COUNT(*) AS taken
          FROM bronze_ad_click_events_raw GROUP BY source_file
          UNION ALL
          SELECT source_file, 0, COUNT(*) FROM bronze_quarantine GROUP BY source_file
          UNION ALL
          SELECT source_file, COUNT(*), 0 FROM truth_events GROUP BY source_file)
        GROUP BY source_file HAVING \(broken)
        """)
  }
}
