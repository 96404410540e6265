public import Tables

/// Every definition that the product knows, each in one place and in a fixed order.
///
/// A new column, enumerated value, metric or table is one edit in this target and appears everywhere:
/// DDL, help, dictionary, CSV, JSON, digest.
public enum Registry {
  /// The version of the schema, stored in SQLite's `user_version`.
  public static let schemaVersion: Int64 = 2

  /// SQLite's `application_id`: the letters `genA`.
  public static let applicationID: Int64 = 0x67656E41

  /// Every table, parents before children.
  public static let tables: [Table] =
    reference + commerce + delivery + adOps + lakehouse + provenance

  /// Fixed data made by `init-db`: the single source of truth.
  public static let reference: [Table] = [
    currencies, markets, brands, channels, mappingAliases, audiences, users, ticketTypes, titles,
  ]

  /// What is sold, to whom, for how much.
  public static let commerce: [Table] = [
    advertisers, campaigns, lineItems, flights, budgets, budgetChanges, statusChanges,
    frequencyCaps, creatives,
  ]

  /// What was delivered, every hour.
  public static let delivery: [Table] = []

  /// Who launched what, and whether it was right.
  public static let adOps: [Table] = [taxonomyNames]

  /// Events, and the layers that follow the money.
  public static let lakehouse: [Table] = []

  /// Where the data came from.
  public static let provenance: [Table] = []

  /// The table of a name, or nothing.
  public static func table(named name: String) -> Table? { tablesByName[name] }

  private static let tablesByName = Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) })

  /// Every closed list of values that a column holds, in order of first use, then those without one.
  public static let enumerations: [Enumeration] = {
    var seen: Set<String> = []
    let used = tables.flatMap(\.columns).compactMap { column in
      if case .enumerated(let enumeration) = column.type { enumeration } else { nil }
    }
    return (used + standaloneEnumerations).filter { seen.insert($0.name).inserted }
  }()
}
