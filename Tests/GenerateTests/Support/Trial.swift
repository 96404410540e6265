import Digest
import Generate
import Registry
import Tables
import Units

/// Generates campaigns, completes their rows as the database's side does, and judges them.
enum Trial {
  static let shelf = ReferenceShelf(Registry.referenceRows)
  /// A Monday.
  static let firstDay = CivilDate(daysSinceEpoch: 20_479)

  static var surroundings: Surroundings { Surroundings(shelf, firstDay: firstDay) }

  static func generate(
    _ spec: CampaignSpec, seed: UInt64 = 42, in surroundings: Surroundings = surroundings
  ) -> GeneratedCampaign {
    var ids = firstIDs
    return CampaignGenerator(seed: seed, surroundings: surroundings).campaign(spec, ids: &ids)
  }

  /// Numbers after those of the reference rows.
  static var firstIDs: NextIDs {
    var ids = NextIDs()
    for table in Registry.reference {
      ids[table] = Int64(Registry.referenceRows(of: table).count) + 1
    }
    return ids
  }

  /// The rows with number, code, identifier, instants and run.
  static func filled(_ rows: [Row], from first: NextIDs = firstIDs, at start: Instant) -> [Row] {
    var ids = first
    return rows.map { row in
      var row = row
      for column in row.table.columns where row[column.name].isNull {
        switch column.role {
        case .identity: row[column.name] = .integer(ids.take(row.table))
        case .code(let prefix, let digits):
          let number = row["id"].description
          row[column.name] = .text(
            prefix + String(repeating: "0", count: max(0, digits - number.count)) + number)
        case .createdAt, .updatedAt: row[column.name] = .text(start.description)
        case .run: row[column.name] = 1
        case .uid: row[column.name] = "00000000-0000-8000-8000-000000000000"
        case .value, .streamKey: continue
        }
      }
      return row
    }
  }

  /// A validator that knows the reference rows and one run.
  static let validator: Validator = {
    var validator = Validator(Registry.tables)
    _ = validator.accept(Registry.genManifest.example)
    let start = Instant(secondsSinceEpoch: 0)
    for row in filled(Registry.referenceRows, at: start) { _ = validator.accept(row) }
    return validator
  }()

  /// The rules of the registry that a campaign breaks, as sentences.
  static func violations(of campaign: GeneratedCampaign) -> [String] {
    var validator = validator
    return filled(campaign.rows, at: campaign.start).flatMap { row in
      validator.accept(row).map(\.sentence)
    }
  }

  /// One digest over the rows of all tables.
  static func digest(_ campaigns: [GeneratedCampaign]) -> String {
    var digest = TableDigest()
    for campaign in campaigns { for row in campaign.rows { digest.insert(row) } }
    return digest.description
  }
}

extension GeneratedCampaign {
  /// The only row of a table.
  func row(of table: Table) -> Row { rows(of: table)[0] }
}
