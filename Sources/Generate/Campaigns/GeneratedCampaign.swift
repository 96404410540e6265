package import Tables
package import Units

/// A whole campaign as rows, and what belongs to the run that made them.
package struct GeneratedCampaign: Sendable {
  /// The rows, parents before children, each table's in the order of their numbers.
  ///
  /// Numbers, codes, identifiers, instants and run are left out; pointers between the rows hold.
  package let rows: [Row]
  /// The number of the campaign.
  package let campaignID: Int64
  /// The number of the advertiser, new or known.
  package let advertiserID: Int64
  /// When its entities are made.
  package let start: Instant
  /// The instant after which nothing of it is stored, if nobody says otherwise.
  package let asOf: Instant
  /// What a user should be told, each as a sentence without a final period.
  package let notes: [String]

  /// The rows of a table, in order.
  package func rows(of table: Table) -> [Row] { rows.filter { $0.table.name == table.name } }
}
