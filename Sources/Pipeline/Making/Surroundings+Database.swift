internal import Generate
internal import Registry
internal import Store
internal import Tables
internal import Units

extension Surroundings {
  /// What generation must know of a database: reference rows, and names that are taken.
  init(in database: Database) throws {
    let reference = try Registry.reference.flatMap { try database.rows(of: $0) }
    let now = try SimulatedClock.now(in: database)
    self.init(ReferenceShelf(reference), firstDay: now.date + 21)
    let advertisers = try database.rows(of: Registry.advertisers)
    advertiserNames = Set(advertisers.compactMap { $0["name"].text })
    addresses = Set(advertisers.compactMap { $0["contact_email"].text })
    streamKeys = Set(advertisers.compactMap { $0["stream_key"].text })
  }
}

extension NextIDs {
  /// The numbers that the next rows of every table of a database get.
  init(in database: Database) throws {
    self.init()
    for table in Registry.tables where table.hasRowID {
      self[table] = try database.freeID(of: table)
    }
  }
}
