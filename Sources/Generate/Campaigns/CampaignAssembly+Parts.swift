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
    var status = campaign.choice("status", as: CampaignStatus.self) ?? .active
    for change in planning.spec.statusChanges {
      var row = Completion(Registry.statusChanges, change)
      row.put("entity", .text(ChangedEntity.campaign.rawValue))
      row.put("entity_id", .integer(id))
      let before = standing(status, before: row["effective_at"])
      row.fill("from_status", before)
      row.fill("changed_by", Self.planner)
      rows.append(row.row)
      follow(row.row, firstLineItem: firstLineItem)
      status = row.row.choice("to_status", as: CampaignStatus.self) ?? status
    }
  }

  /// The status into which flights have moved an older one by an instant.
  private func standing(_ status: CampaignStatus, before instant: Value) -> CampaignStatus {
    guard let moment = instant.text.flatMap({ Instant.parse(Array($0.utf8).span) }) else {
      return status
    }
    let flights = facts.span.lowerBound.start..<(facts.span.upperBound + 1).start
    return StatusRule.standing(status, changes: [], flights: flights, asOf: moment).status
  }

  /// Line items that are planned with their campaign are ready with it; their flights do the rest.
  private mutating func follow(_ change: Row, firstLineItem: Int64) {
    let draft = Value.text(CampaignStatus.draft.rawValue)
    let haveFollowed = rows.contains {
      $0.table.name == Registry.statusChanges.name
        && $0["entity"] == .text(ChangedEntity.lineItem.rawValue)
    }
    guard change["from_status"] == draft, change["to_status"] != draft, !haveFollowed else {
      return
    }
    let isPending = change["to_status"] == .text(CampaignStatus.pendingLaunch.rawValue)
    let next: CampaignStatus = isPending ? .pendingLaunch : .active
    let lineItems = rows.filter { $0.table.name == Registry.lineItems.name }
    for (place, lineItem) in lineItems.enumerated() where lineItem["status"] == draft {
      var row = change
      row["entity"] = .text(ChangedEntity.lineItem.rawValue)
      row["entity_id"] = .integer(firstLineItem + Int64(place))
      row["from_status"] = draft
      row["to_status"] = .text(next.rawValue)
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
