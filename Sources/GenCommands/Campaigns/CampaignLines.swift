internal import JSON
internal import Pipeline
internal import Registry
internal import Terminal
internal import Units

/// How campaigns with their budgets and spend are shown to people and to programs.
enum CampaignLines {
  private static let columns: [(isNumber: Bool, title: String)] = [
    (false, "campaign"), (false, "name"), (false, "status"), (true, "budget"), (false, "for"),
    (true, "may spend"), (true, "spent"), (false, "in"), (true, "delivered"), (true, "hours"),
  ]

  /// The campaigns as a table: in their order, or the largest where there are many.
  static func text(_ campaigns: [CampaignDelivery], _ context: CommandContext) -> String {
    let isLong = campaigns.count > LongListing.most
    let shown = isLong ? campaigns.sorted { ($0.size, $1.id) > ($1.size, $0.id) } : campaigns
    return LongListing.text(
      shown.prefix(LongListing.most), of: campaigns.count, context, columns, cells: cells)
  }

  private static func cells(_ campaign: CampaignDelivery) -> [String] {
    [
      campaign.code, campaign.name, campaign.status.rawValue,
      campaign.budget.map { amount($0.amount) } ?? "–",
      campaign.budget.map { $0.type == .daily ? "a day" : "all" } ?? "–",
      campaign.budget.map { amount($0.allowance) } ?? "–", amount(campaign.spend),
      campaign.currency,
      campaign.delivered.map(share) ?? "–",
      Figures.grouped(campaign.hours),
    ]
  }

  /// In percent, cut and not rounded, so that 100 % means all.
  private static func share(_ part: Double) -> String {
    Figures.decimal((1_000 * part).rounded(.down) / 10, places: 1) + " %"
  }

  private static func amount(_ money: Money) -> String {
    Figures.decimal(Double(money.micros) / 1_000_000, places: 2)
  }

  /// One campaign as a JSON object.
  static func json(_ campaign: CampaignDelivery) -> JSONValue {
    [
      "id": .integer(campaign.id), "code": .string(campaign.code), "name": .string(campaign.name),
      "status": .string(campaign.status.rawValue), "currency": .string(campaign.currency),
      "budget_type": campaign.budget.map { .string($0.type.rawValue) } ?? .null,
      "budget_micros": campaign.budget.map { .integer($0.amount.micros) } ?? .null,
      "allowance_micros": campaign.budget.map { .integer($0.allowance.micros) } ?? .null,
      "spend_micros": .integer(campaign.spend.micros),
      "delivered": campaign.delivered.flatMap(JSONValue.number) ?? .null,
      "hours": .integer(campaign.hours),
    ]
  }
}
