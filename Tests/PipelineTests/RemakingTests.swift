import Diagnostics
import Files
import Pipeline
import Registry
import SQLite
import Store
import Tables
import Testing

/// A database is what its runs make of their seeds, and no changed value escapes that.
@Suite struct RemakingTests {
  /// How many values are changed; `scripts/soak.sh` changes more.
  private static let count =
    Environment.current.nonEmpty("GEN_MUTATIONS").flatMap { Int($0) } ?? 25

  @Test func `what was made is made again`() throws {
    let business = try SmallBusiness()
    for seed in 1...3 { try business.addCampaign(seed: UInt64(seed)) }
    _ = try business.extend {
      try AdvertiserMaking(in: $0, seed: 9).make(
        command: "create-advertiser", given: ["name": "Harbor Foods", "market_id": 3])
    }
    try business.addCampaign(seed: 4, makesHours: false)
    let database = try Database(opening: business.path, for: .reading)
    let verdicts = try RemakingJudge.verdicts(of: database) {}.verdicts
    #expect(verdicts.filter { !$0.holds }.flatMap(\.examples) == [])
    let hours = try database.count(of: Registry.campaignPerformance)
    #expect(hours >= 144)
    #expect(verdicts.contains { $0.name == "remade_campaign_performance" && $0.judged == hours })
  }

  /// The value changed to another one of its kind, as plain SQL can.
  private func changed(_ value: Value, _ column: Column, _ dice: inout Dice) -> Value {
    if column.isNullable, !value.isNull, dice.below(8) == 0 { return .null }
    switch (value, column.type.storage) {
    case (.integer(let number), _):
      return .integer(dice.below(2) == 0 ? number ^ 1 : number &+ Int64(dice.below(1_000) + 1))
    case (.real(let number), _): return .real(number.nextUp)
    case (.text(let text), _) where !text.isEmpty && dice.below(2) == 0:
      var scalars = Array(text.unicodeScalars)
      let place = dice.below(scalars.count)
      scalars[place] = scalars[place] == "7" ? "3" : "7"
      return .text(String(String.UnicodeScalarView(scalars)))
    case (.text(let text), _): return .text(text + " ")
    case (.null, .integer): return .integer(Int64(dice.below(1_000)))
    case (.null, .real): return .real(0.5)
    case (.null, .text): return .text("")
    }
  }

  @Test func `no single changed value of any table escapes`() throws {
    let business = try SmallBusiness()
    for seed in 1...2 { try business.addCampaign(seed: UInt64(seed), hours: 30) }
    try business.addLayers()
    let database = try business.opened()
    let copy = try Remaking.remade(database)
    let tables = try Registry.tables.filter { try database.count(of: $0) > 0 }
    #expect(tables.count > 25)
    #expect(copy.leftOut == [])
    var dice = Dice(seed: 2_025)
    var (tried, unique) = (0, 0)
    while tried < Self.count {
      let table = tables[dice.below(tables.count)]
      let column = table.columns[dice.below(table.columns.count)]
      var filter = RowFilter()
      filter.offset = dice.below(Int(try database.count(of: table)))
      filter.limit = 1
      guard let row = try database.rows(of: table, where: filter).first else { continue }
      let value = changed(row[column.name], column, &dice)
      try database.connection.begin()
      defer { database.connection.rollBack() }
      do {
        guard
          try database.update(
            table, key: row.values(of: table.primaryKey), setting: [(column.name, value)]) != nil
        else { continue }
      } catch {
        // A value that stands in another row's key already cannot be written at all.
        unique += 1
        #expect(unique < Self.count, "\(error)")
        continue
      }
      tried += 1
      let isCaught =
        table.kind == .provenance && table.name != Registry.genManifestTables.name
        ? try database.digest(of: table) != database.manifestDigests()?[table.name]
        : try RemakingJudge.verdicts(of: database, against: copy, tables: [table])
          .contains { !$0.holds }
      #expect(isCaught, "\(table.name).\(column.name): \(row[column.name]) → \(value)")
    }
  }

  @Test func `a changed value is named with what it should be`() throws {
    let business = try SmallBusiness()
    try business.addCampaign(seed: 1)
    let database = try business.opened()
    try database.connection.begin()
    try database.connection.execute("UPDATE campaigns SET objective = 'X' || objective")
    let verdict = try RemakingJudge.verdicts(of: database) {}.verdicts.first { !$0.holds }
    #expect(verdict?.name == "remade_campaigns")
    #expect(verdict?.examples.first?.hasPrefix("1: objective is X") == true)
  }

  @Test func `what another algorithm made, or an older gen, cannot be repeated, and says so`()
    throws
  {
    let business = try SmallBusiness()
    try business.addCampaign(seed: 1)
    let database = try business.opened()
    for (change, words) in [
      ("fingerprint = '0123456789abcdef0123456789abcdef'", "was made by another algorithm"),
      ("options = '{}'", "does not keep what was given to it"),
      ("options = '{\"given\":{\"advertiser\":{\"nope\":1}}}'", "advertisers has no column 'nope'"),
      ("command = 'create-nothing'", "does not know how to repeat run 1"),
      ("seed = '99999999999999999999'", "cannot be read"),
    ] {
      try database.connection.begin()
      defer { database.connection.rollBack() }
      try database.connection.execute("UPDATE gen_manifest SET \(change)")
      do {
        _ = try Remaking.remade(database)
        Issue.record("\(change): it was repeated")
      } catch {
        let sentence = (error as? Failure)?.sentence ?? "\(error)"
        #expect(sentence.contains(words), "\(change): \(sentence)")
      }
    }
  }
}
