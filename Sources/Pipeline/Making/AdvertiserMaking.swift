internal import Diagnostics
internal import Generate
internal import JSON
internal import Registry
package import Store
package import Tables
internal import Units

/// Makes an advertiser: what a user gives stays, everything else comes from the seed.
package struct AdvertiserMaking {
  private let database: Database
  private let seed: UInt64

  /// Makes advertisers in a database that is open for extending.
  package init(in database: Database, seed: UInt64) {
    self.database = database
    self.seed = seed
  }

  /// Makes one advertiser, as a run of its own.
  /// - Parameters:
  ///   - command: The command's name, for the manifest.
  ///   - given: What the user gave, by column of `advertisers`.
  /// - Returns: The run's number and the row as it was stored.
  /// - Throws: What a rule or the environment refused, and nothing is stored.
  package func make(command: String, given: [String: Value]) throws -> (run: Int64, row: Row) {
    try database.transaction {
      let now = try SimulatedClock.now(in: database)
      let run = Run(
        command: command, options: Run.options(given), seed: seed, profileHash: nil, start: now,
        asOf: now)
      let id = try run.begin(in: database)
      var row = try completed(given)
      RowFilling(at: now, run: id).fill(&row, id: try database.nextID(of: Registry.advertisers))
      try database.insert([row])
      try run.finish(id, in: database)
      return (id, row)
    }
  }

  private func completed(_ given: [String: Value]) throws -> Row {
    var row = Row(Registry.advertisers)
    let name = given["name"]?.text
    let (draw, key) =
      try name.map { (AdvertiserDraw(seed: seed, streamKey: $0), $0) } ?? freshDraw(given)
    let industry = given["industry"]?.text.flatMap(Industry.init(rawValue:)) ?? draw.industry
    row["stream_key"] = .text(try freeKey(key))
    row["industry"] = .text(industry.rawValue)
    row["name"] = .text(name ?? draw.name(in: industry))
    row["agency_name"] = draw.agencyName.map(Value.text) ?? .null
    for (column, value) in given { row[column] = value }
    let market = try market(given["market_id"], draw)
    row["market_id"] = market["id"]
    if given["currency_id"] == nil { row["currency_id"] = market["currency_id"] }
    if given["brand_id"] == nil {
      row["brand_id"] = .integer(try brand(named: row["name"].description))
    }
    if given["contact_email"] == nil {
      row["contact_email"] = .text(try freeAddress(Slug.of(row["name"].description)))
    }
    return row
  }

  /// The draws of the first automatic advertiser whose name nobody has.
  ///
  /// The key is a number, so that the n-th automatic advertiser of a seed is always the same.
  private func freshDraw(_ given: [String: Value]) throws -> (AdvertiserDraw, String) {
    var number = 1
    while true {
      let key = "auto/\(number)"
      let draw = AdvertiserDraw(seed: seed, streamKey: key)
      let industry = given["industry"]?.text.flatMap(Industry.init(rawValue:)) ?? draw.industry
      let taken = try database.row(
        of: Registry.advertisers, ["name": .text(draw.name(in: industry))])
      if taken == nil { return (draw, draw.name(in: industry)) }
      number += 1
    }
  }

  private func freeKey(_ wanted: String) throws -> String {
    var (candidate, number) = (wanted, 1)
    while try database.row(of: Registry.advertisers, ["stream_key": .text(candidate)]) != nil {
      number += 1
      candidate = "\(wanted) \(number)"
    }
    return candidate
  }

  private func freeAddress(_ slug: String) throws -> String {
    var (candidate, number) = ("ads@\(slug).example", 1)
    while try database.row(of: Registry.advertisers, ["contact_email": .text(candidate)]) != nil {
      number += 1
      candidate = "ads@\(slug)-\(number).example"
    }
    return candidate
  }

  private func market(_ given: Value?, _ draw: AdvertiserDraw) throws -> Row {
    let markets = try database.rows(of: Registry.markets)
    let code = draw.marketCode(among: markets.compactMap { $0["code"].text })
    let found = markets.first { row in
      given.map { row["id"] == $0 } ?? (row["code"] == .text(code))
    }
    guard let found else {
      throw Failure(
        .notFound, "there is no market \(given ?? .null)", advice: "see them with: gen list markets"
      )
    }
    return found
  }

  /// The brand of a name; one that no row has is added, its code made from the name.
  private func brand(named name: String) throws -> Int64 {
    let table = Registry.brands
    if let known = try database.row(of: table, ["name": .text(name)])?["id"].integer {
      return known
    }
    let codes = Set(try database.rows(of: table).compactMap { $0["internal_code"].text })
    var row = Row(table, ["name": .text(name)])
    row["internal_code"] = .text(BrandCode.of(name, avoiding: codes))
    let id = try database.nextID(of: table)
    RowFilling(at: try SimulatedClock.now(in: database)).fill(&row, id: id)
    try database.insert([row])
    return id
  }
}
