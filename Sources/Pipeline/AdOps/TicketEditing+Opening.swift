internal import AdOps
internal import Diagnostics
internal import Registry
internal import Store
package import Tables
internal import Units

/// Tickets that are opened by hand.
extension TicketEditing {
  /// Opens a ticket at as-of, with what was typed into it.
  /// - Returns: The ticket as it was stored.
  /// - Throws: A `Failure` where something it points at does not exist, and nothing is stored.
  package mutating func open(_ order: TicketOrder) throws -> Row {
    guard let type = try database.row(of: Registry.ticketTypes, key: [.integer(order.type)]),
      let campaign = try database.row(of: Registry.campaigns, key: [.integer(order.campaign)])
    else {
      throw Failure(
        .notFound, "there is no campaign \(order.campaign)", advice: "see: gen list campaigns")
    }
    var row = Row(Registry.tickets)
    row["campaign_id"] = campaign["id"]
    row["line_item_id"] = try lineItem(of: order)
    row["channel_id"] = try channel(of: order)
    row["ticket_type_id"] = type["id"]
    row["title"] = .text(order.title ?? "\(type["name"]): \(campaign["name"])")
    row["urgency"] = .text(order.urgency.rawValue)
    let known = try database.rows(
      of: Registry.tickets, where: RowFilter(["campaign_id": campaign["id"]]))
    row["requested_by"] = try person(
      order.requester, known.last?["requested_by"], role: .mediaPlanner)
    row["assignee_id"] = try person(
      order.assignee, known.last?["assignee_id"], role: type.choice("routed_to_role"))
    let hours = SLAClock.hours(base: type.number("sla_hours"), urgency: order.urgency)
    row["opened_at"] = .text(instant.description)
    row["sla_hours"] = .integer(hours)
    row["due_at"] = .text(
      TicketDeadline.due(SLAClock(opened: instant, hours: hours)).description)
    let id = try database.freeID(of: Registry.tickets)
    RowFilling(at: instant).fill(&row, id: id)
    row["uid"] = .text(RowFilling.uid(of: Registry.tickets, key: row.words("code")))
    return try store(row, typing: order.fields)
  }

  private mutating func store(
    _ row: Row, typing fields: [(name: String, value: String)]
  ) throws -> Row {
    let id = row["id"]
    try database.unitOfWork {
      try database.insert([row])
      var opening = TicketTransition.opening(
        ticket: row.number("id"), at: instant, by: clerk.actor, note: "opened by hand")
      opening["id"] = .integer(try database.freeID(of: Registry.ticketEvents))
      try database.insert([opening])
      let dossier = try dossier(named: row.words("code"))
      for typed in try typed(fields, into: dossier) { try store(typed) }
    }
    return try database.row(of: Registry.tickets, key: [id]) ?? row
  }

  private func lineItem(of order: TicketOrder) throws -> Value {
    guard let id = order.lineItem else { return .null }
    let row = try database.row(of: Registry.lineItems, key: [.integer(id)])
    guard row?["campaign_id"] == .integer(order.campaign) else {
      throw Failure(
        .invalidInput, "line item \(id) is none of campaign \(order.campaign)",
        advice: "see them with: gen list line_items --where campaign_id=\(order.campaign)")
    }
    return .integer(id)
  }

  private func channel(of order: TicketOrder) throws -> Value {
    if let channel = order.channel { return .integer(channel) }
    let items = try database.rows(
      of: Registry.lineItems, where: RowFilter(["campaign_id": .integer(order.campaign)]))
    let chosen = order.lineItem.flatMap { id in items.first { $0["id"] == .integer(id) } }
    guard let item = chosen ?? items.first else {
      throw Failure(
        .invalidInput, "campaign \(order.campaign) has no line item, so it is on no channel",
        advice: "name one with --channel")
    }
    return item["channel_id"]
  }

  private func person(_ given: Int64?, _ known: Value?, role: UserRole) throws -> Value {
    if let given { return .integer(given) }
    if let known { return known }
    let filter = RowFilter(["role": .text(role.rawValue)])
    guard let user = try database.rows(of: Registry.users, where: filter).first else {
      throw Failure(
        .invalidInput, "nobody in users is a \(role.rawValue)",
        advice: "name somebody with --assignee and --requested-by")
    }
    return user["id"]
  }
}
