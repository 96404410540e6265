internal import Generate
internal import Registry

/// How many campaigns and hours a world will have, counted before anything is made.
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

  /// Bytes that an hour takes in memory between simulation and writing, its daily rows among them.
  private static let bytesAnHour: Int64 = 45 * 8 + 150 * 11 * 8 / 24

  /// Bytes that so many hours of a line item take in memory.
  static func bytes(ofHours hours: Int64) -> Int64 { max(1, hours) * bytesAnHour }

  /// Counts a world by drawing what its campaigns are to be, without making them.
  ///
  /// - Complexity: O(campaigns).
  package init(_ order: WorldOrder, stopIfAsked: () throws -> Void = {}) throws {
    var generator = order.generator
    var starts: [(hour: Int64, hours: Int64)] = []
    while let campaign = generator.next() {
      try stopIfAsked()
      let lines = Int64(campaign.spec.lineItems.count)
      let own = campaign.hours(by: order.end)
      campaigns += 1
      lineItems += lines
      starts.append((hours, own))
      longest = max(longest, own / max(1, lines))
      hours += own
    }
    for start in starts where order.shard.owns(hour: start.hour, of: hours) {
      ownHours += start.hours
    }
  }
}
