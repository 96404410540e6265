import Digest
import Lakehouse
import Pipeline
import Registry
import SQLite
import Store
import Tables
import Testing

/// Events and layers as runs of the manifest: stopped anywhere they verify, and they are made again.
@Suite struct DerivedWorkTests {
  private struct Stop: Error {}

  private func business() throws -> SmallBusiness {
    let business = try SmallBusiness()
    for seed in 1...2 { try business.addCampaign(seed: UInt64(seed), hours: 30) }
    return business
  }

  private func commands(_ database: Database) throws -> [String] {
    try database.rows(of: Registry.genManifest).map { $0["command"].description }
  }

  /// What does not hold, by name, when everything is judged and made again; and what is left out.
  private func judged(_ business: SmallBusiness) throws -> (violated: [String], leftOut: [String]) {
    let database = try Database(opening: business.path, for: .reading)
    var verification = try Verification(of: database)
    let (verdicts, leftOut) = try RemakingJudge.verdicts(of: database) {}
    verification.add(verdicts, leavingOut: leftOut)
    return (
      verification.verdicts.filter { !$0.holds }.map { "\($0.name): \($0.examples.prefix(2))" },
      verification.leftOut.map { "\($0.table): \($0.reason)" }
    )
  }

  @Test func `events and layers are runs, are made again, and done twice leave one run each`()
    throws
  {
    let business = try business()
    for _ in 1...2 { try business.addLayers() }
    let database = try Database(opening: business.path, for: .reading)
    #expect(
      try commands(database) == ["create-campaign", "create-campaign", "events", "lakehouse-run"])
    #expect(try database.count(of: Registry.truthEvents) > 50)
    let (violated, leftOut) = try judged(business)
    #expect(violated == [])
    #expect(leftOut == [])
  }

  @Test
  func `stopped half-way the database verifies, and the same command goes on with the same run`()
    throws
  {
    let (whole, stopped) = (try business(), try business())
    try whole.addLayers()
    let landing = "\(stopped.folder)/landing"
    #expect(throws: Stop.self) {
      let database = try Database(opening: stopped.path, for: .extending)
      defer { try? database.finish() }
      try DerivedWork.events.record(in: database) {
        _ = try EventMaking(in: database, landing: landing).land { if $0 > 0 { throw Stop() } }
      }
    }
    let (violated, leftOut) = try judged(stopped)
    #expect(violated == [])
    #expect(
      leftOut.contains { $0.hasPrefix("truth_events: the manifest does not count it: run 3") })
    #expect(
      leftOut.contains { $0 == "truth_events: run 3 (events) was stopped before it was done" })
    try stopped.addLayers()
    let databases = try [whole, stopped].map { try Database(opening: $0.path, for: .reading) }
    for table in Registry.tables {
      #expect(try databases[0].digest(of: table) == databases[1].digest(of: table), "\(table.name)")
    }
    #expect(try judged(stopped).violated == [])
  }

  @Test func `a change between two landings stays where it was made`() throws {
    let business = try business()
    try business.addLayers()
    try business.extend { database in
      _ = try RowEditing(database).set(
        Registry.creatives, key: [1], [("rotation_weight", .integer(7))])
    }
    try business.addCampaign(seed: 3, hours: 30)
    try business.addLayers()
    let (violated, leftOut) = try judged(business)
    #expect(violated == [])
    #expect(leftOut == [])
  }

  @Test func `lines that others landed are told, and left out`() throws {
    let business = try business()
    let landing = "\(business.folder)/landing"
    try business.extend { database in
      _ = try DerivedWork.events.record(in: database) {
        try EventMaking(in: database, landing: landing).land()
      }
    }
    #expect(business.shell("f=$(find landing -name '*.json*' | sort | head -1) && rm \"$f\"") == 0)
    try business.addLayers()
    let (violated, leftOut) = try judged(business)
    #expect(violated == [])
    #expect(
      leftOut.contains {
        $0.hasPrefix("gold_advertiser_spend: run 4 (lakehouse-run) took in lines that")
      }, "\(leftOut)")
    #expect(!leftOut.contains { $0.hasPrefix("truth_events") })
  }

  @Test func `rows of which no run tells are left out, and counted all the same`() throws {
    let business = try business()
    try business.extend { database in
      _ = try EventMaking(in: database, landing: "\(business.folder)/landing").land()
      try database.transaction { try Run.finishLatest(in: database) }
    }
    let (violated, leftOut) = try judged(business)
    #expect(violated == [])
    #expect(leftOut.contains("truth_events: no run of the manifest tells of 'events'"))
  }
}
