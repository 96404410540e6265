import Registry
import Tables

/// What people write down of a campaign; the rest of a file is measured and not typed.
extension RequestForm {
  private static let campaign = [
    "name", "brand_id", "market_id", "title_id", "objective", "target_cpm_micros",
    "special_category", "competitive_label", "start_date", "end_date",
  ]

  private static let parts: KeyValuePairs<RequestSubject, [String]> = [
    .lineItem: [
      "name", "ad_format", "bid_cpm_micros", "budget_micros", "pacing", "targeting_json",
    ],
    .flight: ["start_date", "end_date"],
    .frequencyCap: ["max_impressions", "unit", "scope"],
    .creative: [
      "name", "asset_url", "mime_type", "duration_seconds", "language", "ad_id",
      "landing_page_url", "click_tracker_url", "impression_tracker_url",
    ],
  ]

  /// The campaign itself and its budget.
  mutating func typeCampaign(of folder: CampaignFolder) {
    for column in Self.campaign { type(.campaign, column, of: folder.campaign, in: folder) }
    for row in folder.rows(of: .budget).prefix(1) {
      for column in ["amount_micros", "type"] { type(.budget, column, of: row, in: folder) }
    }
  }

  /// Line items with their flights, caps and creatives.
  mutating func typeParts(of lineItems: [Int], in folder: CampaignFolder) {
    for (subject, columns) in Self.parts {
      let places = subject == .lineItem ? lineItems : folder.parts(subject, of: lineItems)
      for place in places {
        typeRow(subject, columns, at: place, in: folder)
      }
    }
  }

  /// Columns of one numbered row.
  mutating func typeRow(
    _ subject: RequestSubject, _ columns: [String], at place: Int, in folder: CampaignFolder
  ) {
    let row = folder.rows(of: subject)[place]
    for column in columns { type(subject, column, of: row, number: place + 1, in: folder) }
  }
}
