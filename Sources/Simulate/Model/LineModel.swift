import Chance
import Registry
import Units

/// Everything about a line item that does not change from hour to hour.
struct LineModel: Sendable {
  let campaign: CampaignPlan
  let line: LineItemPlan
  let streams: LineStreams
  /// The common deviations of the markets, with the markets' shares.
  let markets: [(stream: Stream, share: Double)]
  let mix: DeviceMix
  let shape: HourShape
  let funnel: FunnelModel
  let viewers: ViewerRates
  let population: Population
  let creatives: [CreativeTraits]
  /// The hours of its flights from its launch on, whether or not they are simulated.
  let stretches: [Stretch]
  /// The first hour that is not simulated.
  let end: Hour
  /// The offered requests of an hour whose shape is 1, and what the forecast takes them for.
  let level: Double
  let forecastLevel: Double
  /// Offered supply as a multiple of what the budget needs, before frequency caps and inventory.
  let supplyMultiple: Double
  let meanWeight: Double
  /// The requests of an hour that spends its even part of the budget.
  let usualRequests: Double
  /// The hours and the sum of the plan's weights over all stretches.
  let plannedHours: Int
  let planTotal: Double

  /// A flight's hours from the launch on.
  struct Stretch: Sendable {
    let flight: FlightPlan
    let hours: Range<Hour>
  }

  /// The codes of the markets, in the order of `markets`.
  var marketCodes: [String] {
    line.audience.markets.isEmpty ? [campaign.market.code] : line.audience.markets.map(\.code)
  }

  let isAuction: Bool
  let isDaily: Bool

  init(campaign: CampaignPlan, line: LineItemPlan, scratch: inout HourColumns) {
    let streams = LineStreams(seed: campaign.seed, lineItem: line.streamKey)
    let traits = streams.lineTraits
    let mix = DeviceMix(targeted: line.audience.devices)
    let shape = HourShape(campaign: campaign, line: line, mix: mix)
    let funnel = FunnelModel(buyType: campaign.buyType, mix: mix, traits: traits)
    let stretches = Self.stretches(of: line)
    let forecast = ForecastTotals(
      campaign: campaign, line: line, shape: shape, stretches: stretches, scratch: &scratch)
    let hours = Double(max(1, forecast.bookedHours))
    let amount = Double(max(1, line.budget.micros))
    let budget = campaign.budgetType == .daily ? amount * hours / 24 : amount
    let usualPrice = Double(line.bid.micros) / 1_000 * Self.expectedPriceShare(campaign.buyType)
    population = Population(
      campaign: campaign, line: line,
      plannedImpressions: budget / usualPrice, hours: hours)
    supplyMultiple = line.supplyMultiple ?? Self.drawnMultiple(traits)
    // Without an hour that can deliver there is nothing to divide by.
    let needed =
      forecast.valueWeights > 0 ? budget / (usualPrice * funnel.yield * forecast.valueWeights) : 0
    let wanted = supplyMultiple * needed
    usualRequests = needed * forecast.weights / hours
    let most = Self.inventory(campaign: campaign, line: line, mix: mix)
    level = min(wanted, most) * population.keptShare
    forecastLevel =
      level
      * Lognormal.factor(
        sigma: Defaults.forecastSigma.value, normal: traits.normal(row: 0, slot: 1))
    self.campaign = campaign
    self.line = line
    self.streams = streams
    isAuction = campaign.buyType == .privateMarketplace
    isDaily = campaign.budgetType == .daily
    markets = Self.markets(campaign: campaign, line: line)
    self.mix = mix
    self.shape = shape
    self.funnel = funnel
    viewers = ViewerRates(
      campaign: campaign, line: line, mix: mix,
      startLossShare: traits.uniform(row: 0, slot: 3))
    creatives = CreativeTraits.of(line, campaign: campaign)
    self.stretches = stretches
    end = Self.end(of: line)
    meanWeight = forecast.bookedHours > 0 ? forecast.weights / hours : 1
    plannedHours = forecast.plannedHours
    planTotal = forecast.planWeights
  }
}
