package import Tables

/// What a typed field of a ticket is about; its name begins with it.
package enum RequestSubject: String, CaseIterable, Hashable, Sendable {
  /// The ticket itself.
  case ticket
  /// The name of the campaign on the channel.
  case name
  /// The campaign.
  case campaign
  /// The amount that the campaign may spend.
  case budget
  /// The amount that it may spend from an instant on.
  case budgetChange = "budget_change"
  /// The status that it has from an instant on.
  case statusChange = "status_change"
  /// One of its line items.
  case lineItem = "line_item"
  /// One of its flights.
  case flight
  /// One of its frequency caps.
  case frequencyCap = "frequency_cap"
  /// One of its creatives.
  case creative

  /// The table that a field of the subject becomes a column of.
  package var table: Table {
    switch self {
    case .ticket: Registry.tickets
    case .name: Registry.taxonomyNames
    case .campaign: Registry.campaigns
    case .budget: Registry.budgets
    case .budgetChange: Registry.budgetChanges
    case .statusChange: Registry.statusChanges
    case .lineItem: Registry.lineItems
    case .flight: Registry.flights
    case .frequencyCap: Registry.frequencyCaps
    case .creative: Registry.creatives
    }
  }

  /// True where a campaign has several, so that a number tells which: from 1, in the order of their ids.
  package var isNumbered: Bool {
    switch self {
    case .lineItem, .flight, .frequencyCap, .creative: true
    case .ticket, .name, .campaign, .budget, .budgetChange, .statusChange: false
    }
  }
}
