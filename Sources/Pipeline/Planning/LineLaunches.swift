internal import Registry
internal import Tables
internal import Units

/// From when on line items deliver: the launch of the ticket that built them.
struct LineLaunches {
  private let tickets: [Row]

  /// Looks at the tickets of a campaign.
  init(_ tickets: [Row], names: ReferenceNames) {
    self.tickets = tickets.filter { ticket in
      let type = ticket["ticket_type_id"].integer.flatMap {
        names.row(id: $0, in: Registry.ticketTypes.name)
      }
      let asked = type?.choice("request_type", as: RequestType.self)
      return asked == .newCampaign || asked == .newPlacement
    }
  }

  /// When a line item was launched: nothing where nobody had to, and never where nobody has yet.
  func instant(of lineItem: Row) throws -> Instant? {
    let own = tickets.filter { ticket in
      ticket["channel_id"] == lineItem["channel_id"]
        && (ticket["line_item_id"].isNull || ticket["line_item_id"] == lineItem["id"])
    }
    guard !own.isEmpty else { return nil }
    let first = own.compactMap { $0["launched_at"].text }.min()
    return try first.map { try Instant(parsing: $0) } ?? Self.never
  }

  /// The last second of the year 9999, which is the last that a text of an instant can name.
  static let never = Instant(secondsSinceEpoch: 253_402_300_799)
}
