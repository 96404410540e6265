internal import People
internal import Registry
internal import Tables

/// How people work on tickets: what was asked for, or what is usual.
struct Office {
  /// How often tickets come, wait, go wrong and come back.
  let rates: WorkRates
  private let team: Int64?

  /// A campaign of which nothing is said has clean tickets alone.
  init(_ spec: AdOpsSpec?) {
    guard let spec else {
      (rates, team) = (.clean, nil)
      return
    }
    var rates = WorkRates()
    if let share = spec.mistakeRate { rates.mistakes = share }
    self.rates = rates
    team = spec.team
  }

  /// Those who work, the first of all.
  func people(among users: [Row]) -> [Row] {
    Array(users.prefix(team.flatMap(Int.init(exactly:)) ?? users.count))
  }
}
