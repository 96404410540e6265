package import Diagnostics

/// The kinds of finding about values that are legal one by one and do not agree.
package enum CampaignCode {
  /// A flight that ends before it starts, or is not as long as it says.
  package static let flightDates = FindingCode(
    "flight-dates", "A flight ends before it starts, or is not as long as its days say.")
  /// Two flights of a line item at once.
  package static let flightOverlap = FindingCode(
    "flight-overlap", "Two flights of one line item overlap.")
  /// A line item that runs when its campaign does not.
  package static let flightOutside = FindingCode(
    "flight-outside", "A flight of a line item is not inside its campaign's.")
  /// Instants of the run that do not fit the flight.
  package static let instantOrder = FindingCode(
    "instant-order", "Start, flights and as-of are not in this order.")
  /// A bid above the target.
  package static let bidAboveTarget = FindingCode(
    "bid-above-target", "A line item bids more than its campaign's target CPM.")
  /// Budgets of line items that are not the campaign's.
  package static let budgetSum = FindingCode(
    "budget-sum", "The budgets of the line items do not sum to the campaign's.")
  /// Two things of one name.
  package static let repeatedName = FindingCode(
    "repeated-name", "Two line items of a campaign have the same name.")
  /// A title that says otherwise.
  package static let titleContradiction = FindingCode(
    "title-contradiction", "A value contradicts the campaign's title.")
  /// Changes that are not in order.
  package static let changeOrder = FindingCode(
    "change-order", "Two changes of a campaign are at the same instant or out of order.")
  /// A change that changes nothing.
  package static let idleChange = FindingCode(
    "idle-change", "A change has no effect: nothing runs then, or nothing differs.")
  /// An incident that hits nothing.
  package static let incidentMisses = FindingCode(
    "incident-misses", "An incident is outside the flight or on a device that is not targeted.")

  /// A law of a world that cannot be drawn from.
  package static let worldLaw = FindingCode(
    "world-law", "A distribution of a world lacks a number, or its numbers do not agree.")

  /// Every code of this list.
  package static let catalogue = [
    flightDates, flightOverlap, flightOutside, instantOrder, bidAboveTarget, budgetSum,
    repeatedName, titleContradiction, changeOrder, idleChange, incidentMisses, worldLaw,
  ]
}
