internal import Registry
internal import Simulate
internal import Tables

/// What a world will hold, counted before anything is written.
package struct WorldCensus: Sendable {
  /// Its campaigns.
  package private(set) var campaigns: Int64 = 0
  /// Its line items.
  package private(set) var lineItems: Int64 = 0
  /// The hours of all line items.
  package private(set) var hours: Int64 = 0
  /// The hours that the shard makes.
  package private(set) var ownHours: Int64 = 0
  /// The longest line item, in hours.
  package private(set) var longest: Int64 = 0
  /// Rows of entities and logs, by table.
  package private(set) var rows: [String: Int64] = [:]

  /// Bytes that an hour takes in memory between simulation and writing, its daily rows among them.
  private static let bytesAnHour: Int64 = 45 * 8 + 150 * 11 * 8 / 24

  /// Bytes that so many hours of a line item take in memory.
  static func bytes(ofHours hours: Int64) -> Int64 { max(1, hours) * bytesAnHour }

  /// Counts a world by drawing its entities, without simulating an hour.
  ///
  /// - Complexity: O(campaigns).
  package init(_ order: WorldOrder, stopIfAsked: () throws -> Void = {}) throws {
    var entities = WorldEntities(order)
    var starts: [(hour: Int64, hours: Int64)] = []
    for row in WorldEntities.referenceRows { rows[row.table.name, default: 0] += 1 }
    rows[Registry.genManifest.name] = 1
    while let campaign = try entities.next() {
      try stopIfAsked()
      campaigns += 1
      lineItems += Int64(campaign.plan.lineItems.count)
      for row in campaign.rows { rows[row.table.name, default: 0] += 1 }
      starts.append((hours, campaign.hours))
      longest = max(longest, campaign.hours)
      hours += campaign.hours
    }
    for start in starts where order.shard.owns(hour: start.hour, of: hours) {
      ownHours += start.hours
    }
  }
}
