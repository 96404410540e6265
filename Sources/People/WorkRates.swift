import Registry

/// How often tickets come, wait, go wrong and come back.
package struct WorkRates: Hashable, Sendable {
  /// Share of the tickets that describe a campaign which are born with a mistake.
  package var mistakes = Defaults.mistakeRate.value
  /// Share of tickets that wait for the client once.
  package var waiting = Defaults.waitingShare.value
  /// Share of finished tickets that are opened again.
  package var reopened = Defaults.reopenedShare.value
  /// Tickets without a planned change that a campaign brings a week.
  package var requestsPerWeek = Defaults.requestsPerWeek.value
  /// Share of campaigns of several line items whose further ones are asked for by themselves.
  package var placements = Defaults.placementShare.value

  /// Takes the defaults.
  package init() {}

  /// Only what must be asked for is asked, rightly and once.
  package static let clean: WorkRates = {
    var rates = WorkRates()
    (rates.mistakes, rates.waiting, rates.reopened) = (0, 0, 0)
    (rates.requestsPerWeek, rates.placements) = (0, 0)
    return rates
  }()
}
