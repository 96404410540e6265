internal import Registry
internal import Tables

/// What the making of a campaign left.
package struct CampaignOutcome: Sendable {
  /// The run's number.
  package let run: Int64
  /// The campaign's number.
  package let campaign: Int64
  /// The advertiser's number, new or known.
  package let advertiser: Int64
  /// How many rows each table got, in the order of the registry.
  package private(set) var rows: [(table: String, count: Int64)]
  /// What a user should be told, each as a sentence without a final period.
  package let notes: [String]

  /// How many rows each table has among some.
  static func counts(_ rows: [Row]) -> [(table: String, count: Int64)] {
    let counts = Dictionary(grouping: rows, by: \.table.name).mapValues { Int64($0.count) }
    return Registry.tables.compactMap { table in counts[table.name].map { (table.name, $0) } }
  }

  /// Adds the rows that a later step made.
  package mutating func add(_ more: [(table: String, count: Int64)]) { rows += more }
}
