import Registry
import Tables

/// The countries, states and areas that are targeted are the campaign's market.
enum GeographyRule: QualityJudge {
  static let rule = QualityRule.geography
  static let scope = "to tickets about viewers"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.targeting), !ticket.scope.isEmpty else {
      return .notApplicable("the ticket is about no viewers")
    }
    let market = ticket.market["code"].description
    return .of(
      ticket.scope.flatMap { item in
        wrong(item.targeting, market).map { Objection("\(item.place) \($0)", suggestion: market) }
      })
  }

  private static func wrong(_ targeting: AskedTargeting, _ market: String) -> [String] {
    let countries = targeting.values(of: .geoCountry)
    let strange = countries.filter { $0 != market }
    let states = targeting.values(of: .geoRegion).filter { !$0.hasPrefix("\(market)-") }
    return (countries.isEmpty ? ["targets no country, and the market is \(market)"] : [])
      + strange.map { "targets \($0), and the market is \(market)" }
      + states.map { "targets the state \($0), which is not in \(market)" }
      + (targeting.names(.geoDMA) && market != "US"
        ? ["targets television markets of the US, and the market is \(market)"] : [])
  }
}
