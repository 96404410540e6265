public import Tables

/// Every definition that the product knows, each in one place and in a fixed order.
///
/// A new column, enumerated value, metric or table is one edit in this target and appears everywhere:
/// DDL, help, dictionary, CSV, JSON, digest.
public enum Registry {
  /// The version of the schema, stored in SQLite's `user_version`.
  public static let schemaVersion: Int64 = 7

  /// SQLite's `application_id`: the letters `genA`.
  public static let applicationID: Int64 = 0x67656E41

  /// Every table, parents before children.
  public static let tables: [Table] =
    provenance + reference + commerce + delivery + adOps + lakehouse

  /// What the hours of campaigns follow from: who buys what, and where it came from.
  public static let entityTables: [Table] = provenance + reference + commerce

  /// Fixed data made by `init-db`: the single source of truth.
  public static let reference: [Table] = [
    currencies, markets, brands, channels, mappingAliases, audiences, users, ticketTypes, titles,
  ]

  /// What is sold, to whom, for how much.
  public static let commerce: [Table] = [
    advertisers, campaigns, lineItems, flights, budgets, budgetChanges, statusChanges,
    frequencyCaps, creatives, plannedChanges,
  ]

  /// What was delivered, every hour.
  public static let delivery: [Table] = [
    campaignPerformance, performanceBreakdown, vastErrors, thirdPartyDelivery, truthIncidents,
  ]

  /// Who launched what, and whether it was right.
  public static let adOps: [Table] = [
    tickets, ticketRequests, ticketEvents, qaChecks, platformObjects, alerts, truthMistakes,
    taxonomyNames,
  ]

  /// Events, and the layers that follow the money.
  public static let lakehouse: [Table] = [
    bronzeAdClickEventsRaw, bronzeQuarantine, silverAdClickEventsClean, goldAdvertiserSpend,
    goldCampaignHealth, goldOpsEfficiency, goldAssigneeWorkload, goldDailyOpsSummary,
    goldPlatformScorecard, goldDataQuality, goldDiscrepancy, truthEvents, lakehouseState,
  ]

  /// Where the data came from.
  public static let provenance: [Table] = [genManifest, genManifestTables, userChanges]

  /// Every view, those of delivery first.
  public static let views: [View] =
    [campaignPerformanceHourly, campaignPerformanceExtended, deliveryExport, ticketsSLA] + goldViews

  /// The views of gold, in currency units.
  package static let goldViews: [View] = [
    combinedSpendBudget, latestChangedBudgets, latestServingStatus, hourlyAverageBudget,
    aggregatedAdvertiserSpend, monthlySpend, hourlySpend, dailySpend,
  ]

  /// Every calculated number of an hour, from the request to the price.
  public static let metrics: [Metric] = funnelMetrics + viewerMetrics + valueMetrics

  /// What the database itself refuses, beyond the rules of single rows.
  public static let triggers: [Trigger] =
    commerceTriggers + Trigger.appendOnly(ticketEvents)
    + [bronzeAdClickEventsRaw, bronzeQuarantine].flatMap { Trigger.appendOnly($0.name) }
    + TicketGate.triggers

  /// What holds between the rows of the tables here; each engine adds its own to them.
  public static let invariants: [Invariant] =
    commerceInvariants + hourInvariants + reachInvariants + flightInvariants + allowanceInvariants
    + sumInvariants + eventInvariants + ticketInvariants

  /// Every number that shapes what is made, with its source.
  package static let defaults: [Default] = Defaults.all

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
