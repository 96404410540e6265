import Chance
import Registry

/// How requests become impressions, hour after hour.
struct FunnelModel: Sendable {
  let responses: LogitNormal
  let eligible: LogitNormal
  let won: LogitNormal
  /// The floors of the data model in tenths.
  let responseTenths: Int
  let eligibleTenths: Int
  let wonTenths: Int
  /// The share of won auctions that are shown, by local hour.
  let render: [Double]
  /// The share of offered requests that become impressions, on average.
  let yield: Double
  /// The share of won auctions that end in a VAST error.
  let errorRate: Double
  let timeoutShare: Double

  init(buyType: BuyType, mix: DeviceMix, traits: Stream) {
    let laws = Self.laws[buyType.position]
    responses = laws.responses
    eligible = laws.eligible
    won = laws.won
    responseTenths = Self.tenths(Defaults.responseFloor.value)
    eligibleTenths = Self.tenths(Defaults.eligibleFloor.value)
    wonTenths = Self.tenths(Defaults.wonFloor.value)
    render = mix.byHour { Defaults.renderRate[$0, buyType] }
    let chain =
      Defaults.responseRate[buyType] * Defaults.eligibleRate[buyType] * Defaults.wonRate[buyType]
    yield = chain * mix.mean { Defaults.renderRate[$0, buyType] }
    let error = Lognormal(
      median: Defaults.vastErrorRateMedian.value, sigma: Defaults.vastErrorRateSigma.value)
    errorRate = error.value(normal: traits.normal(row: 0, slot: 2))
    timeoutShare = Defaults.timeoutShare.value
  }

  private static func tenths(_ floor: Double) -> Int { Int(floor * 10 + 0.5) }

  private struct Laws: Sendable {
    let responses: LogitNormal
    let eligible: LogitNormal
    let won: LogitNormal
  }

  /// The laws of every kind of buy: finding their parameters takes milliseconds.
  private static let laws: [Laws] = BuyType.allCases.map { buyType in
    let firmness = Defaults.funnelConcentration.value
    return Laws(
      responses: LogitNormal(mean: Defaults.responseRate[buyType], concentration: firmness),
      eligible: LogitNormal(mean: Defaults.eligibleRate[buyType], concentration: firmness),
      won: LogitNormal(mean: Defaults.wonRate[buyType], concentration: firmness))
  }
}
