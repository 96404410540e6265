import AdOps
import Diagnostics
import Generate
import People
import Profiles
import Registry
import Tables
import Units

/// Campaigns as they are generated, as the people know them who ask for them.
struct Town {
  /// A campaign and everything that was made for it.
  struct Place {
    let rows: [Row]
    let start: Instant
    /// The reference rows, its own brand among them.
    let names: ReferenceNames
    let advertiserKey: String
    let zone: TimeZoneRules

    init(rows: [Row], start: Instant) {
      (self.rows, self.start) = (rows, start)
      names = ReferenceNames(Registry.referenceRows + rows.filter { $0.table.name == "brands" })
      let advertiser = rows.first { $0.table.name == Registry.advertisers.name }
      advertiserKey = advertiser?["stream_key"].description ?? ""
      let market = advertiser?["market_id"].integer ?? 1
      let name = names.row(id: market, in: "markets")?["time_zone"].text
      zone = name.flatMap { TimeZoneRules.zone(named: $0) } ?? .utc
    }

    func folder(seed: UInt64, _ rates: WorkRates, names: ReferenceNames) throws -> CampaignFolder {
      guard
        let folder = CampaignFolder(
          rows, names: names, types: Town.types, seed: seed, start: start, rates: rates)
      else { throw Failure(.bug, "a campaign lacks a row") }
      return folder
    }

    func rows(of table: Table) -> [Row] { rows.filter { $0.table.name == table.name } }

    func work(seed: UInt64, _ rates: WorkRates = WorkRates()) throws -> AdvertiserWork {
      AdvertiserWork(
        [try folder(seed: seed, rates, names: names)],
        pod: Pod(of: Town.users, advertiser: advertiserKey, seed: seed), zone: zone)
    }
  }

  static let types = Registry.referenceRows(of: Registry.ticketTypes)
  static let users = Registry.referenceRows(of: Registry.users)

  private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  private static let place = Diagnostics.Place(file: "test.yml", line: 1, column: 1)

  /// The seven campaigns that are shipped.
  static func shipped() throws -> [Place] {
    let bases = root + "/templates/bases"
    let names = ReferenceNames(Registry.referenceRows)
    let library = ProfileLibrary(folder: root + "/profiles", bases: bases, names: names)
    let examples = ExampleFile(
      root + "/templates/examples/netflix-ads-examples.yml", bases: bases, names: names)
    let specs =
      try library.listing().profiles.map { try library.campaign(named: $0.name).spec }
      + examples.listing().profiles.map { try examples.campaign(named: $0.name).spec }
    return specs.map { made($0, seed: 42, before: 0) }
  }

  /// As many as wanted, of which only the advertiser's name is given.
  ///
  /// Others have made so many rows of each table before.
  static func random(_ numbers: Range<Int>, seed: UInt64, before count: Int64 = 0) -> [Place] {
    numbers.map { number in
      var spec = CampaignSpec("auto", at: place)
      spec.advertiser = EntitySpec("advertisers", at: place)
      spec.advertiser.give(Given(.text("A\(number) Foods"), at: place), for: "name")
      spec.budgetChanges = []
      // Some promote a title, which somebody can misspell.
      if number % 6 == 5 {
        let title = Value.integer(
          Int64(number / 6 % Registry.referenceRows(of: Registry.titles).count) + 1)
        spec.campaign.give(Given(title, at: place), for: "title_id")
      }
      return made(spec, seed: seed, before: count)
    }
  }

  private static func made(_ spec: CampaignSpec, seed: UInt64, before count: Int64) -> Place {
    var ids = NextIDs()
    for table in Registry.reference {
      ids[table] = Int64(Registry.referenceRows(of: table).count) + 1
    }
    for table in Registry.commerce { ids[table] = count + 1 }
    var numbers = ids
    let surroundings = Surroundings(
      ReferenceShelf(Registry.referenceRows), firstDay: CivilDate(daysSinceEpoch: 20_479))
    let campaign = CampaignGenerator(seed: seed, surroundings: surroundings).campaign(
      spec, ids: &ids)
    let rows = campaign.rows.map { row in
      var row = row
      if row.table.column(named: "id") != nil, row["id"].isNull {
        row["id"] = .integer(numbers.take(row.table))
      }
      return row
    }
    return Place(rows: rows, start: campaign.start)
  }
}
