import AdOps
import Diagnostics
import Generate
import Profiles
import Registry
import Tables
import Units

/// Campaigns as they are generated, laid out as tickets that nobody made a mistake in.
enum Crowd {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  /// The seven campaigns that are shipped.
  static func shipped() throws -> [TicketPapers] {
    let bases = root + "/templates/bases"
    let library = ProfileLibrary(folder: root + "/profiles", bases: bases, names: Office.names)
    let examples = ExampleFile(
      root + "/templates/examples/netflix-ads-examples.yml", bases: bases, names: Office.names)
    let specs =
      try library.listing().profiles.map { try library.campaign(named: $0.name).spec }
      + examples.listing().profiles.map { try examples.campaign(named: $0.name).spec }
    return specs.map { papers($0, seed: 42) }
  }

  /// The campaigns of the studio lab, under their names.
  static func studioLab() throws -> [(name: String, papers: TicketPapers)] {
    let lab = ExampleFile(
      root + "/templates/examples/studio-lab.yml", bases: root + "/templates/bases",
      names: Office.names)
    return try lab.listing().profiles.map {
      ($0.name, papers(try lab.campaign(named: $0.name).spec, seed: 42))
    }
  }

  /// As many as wanted, of which only the advertiser's name is given.
  static func random(_ count: Int, seed: UInt64) -> [TicketPapers] {
    (0..<count).map { number in
      var spec = CampaignSpec("auto", at: place)
      spec.advertiser = EntitySpec("advertisers", at: place)
      spec.advertiser.give(Given(.text("A\(number) Foods"), at: place), for: "name")
      return papers(spec, seed: seed)
    }
  }

  private static let place = Place(file: "test.yml", line: 1, column: 1)

  private static func papers(_ spec: CampaignSpec, seed: UInt64) -> TicketPapers {
    var ids = NextIDs()
    for table in Registry.reference {
      ids[table] = Int64(Registry.referenceRows(of: table).count) + 1
    }
    var numbers = ids
    let surroundings = Surroundings(
      ReferenceShelf(Registry.referenceRows), firstDay: CivilDate(daysSinceEpoch: 20_479))
    let campaign = CampaignGenerator(seed: seed, surroundings: surroundings).campaign(
      spec, ids: &ids)
    let rows = campaign.rows.map { row in
      var row = row
      if row["id"].isNull { row["id"] = .integer(numbers.take(row.table)) }
      return row
    }
    var office = Office()
    office.ticket["opened_at"] = .text(campaign.start.description)
    office.ticket["campaign_id"] = rows.first { $0.table.name == "campaigns" }?["id"] ?? .null
    let brands = rows.filter { $0.table.name == "brands" }
    return TicketPapers(
      ticket: office.ticket, rows: rows,
      names: ReferenceNames(Registry.referenceRows + brands))
  }
}
