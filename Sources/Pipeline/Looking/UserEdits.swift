internal import Registry
internal import Simulate
internal import Store
internal import Tables
internal import Units

/// Which rows users changed after they were made; what was made by hand and left so is not among them.
struct UserEdits {
  private var rows: Set<String> = []
  private var bids: Set<String> = []

  /// Names change nothing that is delivered, and the stamp goes with every change.
  private static let quiet: Set<String> = ["name", "updated_at"]

  /// Reads what users changed.
  init(in database: Database) throws {
    try database.forEachRow(of: Registry.userChanges) { row in
      let (table, column) = (row.words("table_name"), row.words("column_name"))
      guard let old = row["old_value"].text, !Self.quiet.contains(column) else { return }
      rows.insert(Self.key(table, row.words("row_key")))
      // A row that was deleted leaves the number of the line item that it belonged to.
      if column == "line_item_id" { rows.insert(Self.key(Registry.lineItems.name, old)) }
      if column == "bid_cpm_micros" { bids.insert(row.words("row_key")) }
    }
  }

  /// True where a line item, its campaign or what belongs to it was changed.
  func touch(_ line: LineItemPlan, of plan: CampaignPlan) -> Bool {
    let keys =
      [
        Self.key(Registry.lineItems.name, "\(line.id.rawValue)"),
        Self.key(Registry.campaigns.name, "\(plan.id.rawValue)"),
      ]
      + line.flights.map { Self.key(Registry.flights.name, "\($0.id.rawValue)") }
      + line.creatives.map { Self.key(Registry.creatives.name, "\($0.id.rawValue)") }
    return keys.contains(where: rows.contains)
  }

  /// True where a line item's bid was changed.
  func touchBid(of line: LineItemPlan) -> Bool { bids.contains("\(line.id.rawValue)") }

  private static func key(_ table: String, _ row: String) -> String { "\(table)/\(row)" }
}
