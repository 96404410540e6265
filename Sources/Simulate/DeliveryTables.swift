/// Which tables a simulation writes; what none of them needs is not worked out.
package struct DeliveryTables: OptionSet, Sendable {
  /// A bit for each table.
  package let rawValue: UInt8

  /// Takes the bits of a choice as they are.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The hours: `campaign_performance`.
  package static let performance = DeliveryTables(rawValue: 1)
  /// The days split six ways: `performance_breakdown`.
  package static let breakdowns = DeliveryTables(rawValue: 2)
  /// The codes of failures, day by day: `vast_errors`.
  package static let vastErrors = DeliveryTables(rawValue: 4)
  /// What vendors counted, day by day: `third_party_delivery`.
  package static let thirdParty = DeliveryTables(rawValue: 8)

  /// The labels of incidents: `truth_incidents`.
  package static let incidents = DeliveryTables(rawValue: 16)

  /// The tables with a row a day and part.
  package static let daily: DeliveryTables = [.breakdowns, .vastErrors, .thirdParty]
  /// All five.
  package static let all: DeliveryTables = [.performance, .daily, .incidents]
}
