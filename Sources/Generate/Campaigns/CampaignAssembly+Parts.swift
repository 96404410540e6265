import Registry
import Tables
import Units

extension CampaignAssembly {
  /// What stands in `changed_by` where nobody is named.
  static let planner = "plan"

  mutating func addLineItems(_ plans: [LineItemPlan], campaign: Row, id: Int64) {
    let own = campaign.choice("status", as: CampaignStatus.self) ?? .active
    // A campaign that is not ready has no line item that is.
    let status: CampaignStatus = own == .draft || own == .pendingLaunch ? own : .active
    var names = Set(plans.compactMap { $0.spec.lineItem["name"]?.text })
    for plan in plans {
      let row = makers(plan, status).row(campaign: id, isTaken: names.contains)
      names.insert(row["name"].description)
      rows.append(row)
    }
  }

  private func makers(_ plan: LineItemPlan, _ status: CampaignStatus) -> LineItemRows {
    LineItemRows(
      plan: plan, facts: facts, audiences: reference.audiences,
      channel: reference.channel("netflix"), status: status)
  }

  mutating func addMoney(_ budget: BudgetPlan, campaign: Int64) {
    var row = Completion(Registry.budgets, planning.spec.budget)
    row.put("campaign_id", .integer(campaign))
    row.fill("amount_micros", budget.amount.micros)
    row.fill("type", budget.type)
    rows.append(row.row)
    for change in planning.spec.budgetChanges {
      var row = Completion(Registry.budgetChanges, change)
      row.put("campaign_id", .integer(campaign))
      row.fill("source", ChangeSource.plan)
      row.fill("changed_by", Self.planner)
      rows.append(row.row)
    }
  }

  /// The changes that were given, each from the status before it.
  mutating func addStatusChanges(from campaign: Row, id: Int64, firstLineItem: Int64) {
    var status = campaign["status"]
    for change in planning.spec.statusChanges {
      var row = Completion(Registry.statusChanges, change)
      row.put("entity", .text(ChangedEntity.campaign.rawValue))
      row.put("entity_id", .integer(id))
      row.fill("from_status", status)
      row.fill("changed_by", Self.planner)
      rows.append(row.row)
      follow(row.row, firstLineItem: firstLineItem)
      status = row["to_status"]
    }
  }

  /// Line items that waited for their campaign go live with it.
  private mutating func follow(_ change: Row, firstLineItem: Int64) {
    let waiting = [CampaignStatus.draft, .pendingLaunch].map { Value.text($0.rawValue) }
    let haveFollowed = rows.contains {
      $0.table.name == Registry.statusChanges.name
        && $0["entity"] == .text(ChangedEntity.lineItem.rawValue)
    }
    guard waiting.contains(change["from_status"]), !waiting.contains(change["to_status"]),
      !haveFollowed
    else { return }
    let lineItems = rows.filter { $0.table.name == Registry.lineItems.name }
    for (place, lineItem) in lineItems.enumerated() where waiting.contains(lineItem["status"]) {
      var row = change
      row["entity"] = .text(ChangedEntity.lineItem.rawValue)
      row["entity_id"] = .integer(firstLineItem + Int64(place))
      row["from_status"] = lineItem["status"]
      row["to_status"] = .text(CampaignStatus.active.rawValue)
      rows.append(row)
    }
  }

  /// Flights, caps and creatives, in the order of their line items.
  mutating func addParts(_ plans: [LineItemPlan], ids: inout NextIDs) {
    var flights: [Row] = []
    var caps: [Row] = []
    var creatives: [Row] = []
    for plan in plans {
      let lineItem = ids.take(Registry.lineItems)
      let makers = makers(plan, .active)
      flights += makers.flights(of: lineItem)
      caps.append(makers.cap(of: lineItem))
      creatives += CreativeRows(plan: plan, facts: facts, counts: planning.laws.creatives).rows(
        of: lineItem)
    }
    rows += flights + caps + creatives
    for row in rows where Self.counted.contains(row.table.name) { _ = ids.take(row.table) }
    rows = Self.inTableOrder(rows)
  }

  /// Tables whose numbers nobody points at from here.
  private static let counted: Set<String> = [
    "flights", "budgets", "budget_changes", "status_changes", "frequency_caps", "creatives",
  ]

  private static func inTableOrder(_ rows: [Row]) -> [Row] {
    Registry.commerce.flatMap { table in rows.filter { $0.table.name == table.name } }
  }
}
