package import Registry
import Tables
package import Units

/// What of a campaign a ticket is about.
extension TicketCase {
  /// True when the kind of ticket touches one of the aspects.
  func touches(_ aspects: TicketAspects) -> Bool {
    !requestType.aspects.isDisjoint(with: aspects)
  }

  /// The line items that the ticket is about: one, or all of its channel.
  package var scope: [LineItemCase] {
    lineItems.filter { item in
      let own = ticket["line_item_id"]
      return item.row["channel_id"] == channel["id"] && (own.isNull || own == item.row["id"])
    }
  }

  /// The creatives of those line items, with the line items.
  var creatives: [(item: LineItemCase, part: LineItemCase.Part)] {
    scope.flatMap { item in item.creatives.map { (item, $0) } }
  }

  /// The currency as its judges need it.
  var currencyFacts: NeutralCurrency { NeutralCurrency(currency) }

  /// The amount that is asked for, and what it is for; nothing where none is there.
  package var amount: (money: Money, type: BudgetType)? {
    let type = budget?.choice("type", as: BudgetType.self) ?? .lifetime
    let row = requestType == .budgetUpdate ? budgetChange : budget
    return row?["amount_micros"].integer.map { (Money(micros: $0), type) }
  }

  /// The first day of the flights that the ticket is about.
  package var firstDay: CivilDate? {
    let days = scope.flatMap(\.flights).compactMap { $0.row.date("start_date") }
    return days.min() ?? campaign.date("start_date")
  }

  /// When what is asked for is to take effect: the first flight, or the instant that was typed.
  package var effect: Instant? {
    switch requestType {
    case .newCampaign, .newPlacement, .retrafficking: firstDay?.start
    case .budgetUpdate: budgetChange?.instant("effective_at")
    case .pause: statusChange?.instant("effective_at")
    default: nil
    }
  }

  /// What was typed about a subject and cannot be read.
  func problems(_ subjects: RequestSubject..., columns: [String]? = nil) -> [Objection] {
    problems.filter { problem in
      guard let field = problem.field, subjects.contains(field.subject) else { return false }
      return columns?.contains(field.key.column.name) ?? true
    }.map(\.objection)
  }
}
