internal import Registry
internal import Store
internal import Tables

/// Which ids may have arrived more than once, so that only of those the first arrival is looked for.
///
/// Nearly all ids arrive once. Asking each of them costs a look into bronze's index; asking the index as a
/// whole costs less as soon as many of its hours are processed.
struct RepeatedIDs {
  /// A batch of hours is asked id by id where bronze has more than so many times as many.
  private static let fewHours = 8

  private let session: LakehouseSession
  private let areFew: Bool
  /// What was in force of others' writing when all were asked.
  private var mark: Int64?

  /// Prepares for so many hours of those that have arrived.
  init(_ session: LakehouseSession, hours: Int, of arrived: Int) {
    self.session = session
    areFew = hours * Self.fewHours < arrived
  }

  /// Fills `repeated_ids` for the batch that `batch_hours` names; called in its transaction.
  mutating func find() throws {
    let now = try session.database.othersMark
    guard areFew || mark != now else { return }
    try session.run("DELETE FROM repeated_ids")
    if areFew {
      try session.run("INSERT OR IGNORE INTO repeated_ids SELECT click_id FROM batch_arrivals")
    } else {
      try session.run(
        """
        INSERT INTO repeated_ids
        SELECT click_id FROM main.\(Registry.bronzeAdClickEventsRaw.name)
        GROUP BY click_id HAVING COUNT(*) > 1
        """)
    }
    mark = now
  }
}
