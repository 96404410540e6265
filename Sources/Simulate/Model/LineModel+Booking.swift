import Chance
import Registry
import Units

extension LineModel {
  /// The hours of the flights that begin at or after the launch.
  static func stretches(of line: LineItemPlan) -> [Stretch] {
    let launch = line.launchedAt.map(Hour.init(startingAtOrAfter:))
    return line.flights.compactMap { flight in
      let hours = flight.hours
      let begin = max(hours.lowerBound, launch ?? hours.lowerBound)
      return begin < hours.upperBound
        ? Stretch(flight: flight, hours: begin..<hours.upperBound) : nil
    }
  }

  /// The flight that holds an hour, or that comes next.
  func flight(at hour: Hour) -> FlightPlan {
    for stretch in stretches where hour < stretch.hours.upperBound { return stretch.flight }
    return line.flights[line.flights.count - 1]
  }

  /// The end of the last flight, or that of the hours asked for.
  static func end(of line: LineItemPlan) -> Hour {
    guard let first = line.flights.first, let last = line.flights.last else {
      return Hour(hoursSinceEpoch: 0)
    }
    let end = last.hours.upperBound
    return line.hourLimit.map { min(end, first.hours.lowerBound + max(0, $0)) } ?? end
  }

  /// Draws the offered supply as a multiple of what is needed.
  static func drawnMultiple(_ traits: Stream) -> Double {
    let law = Lognormal(
      median: Defaults.supplyMultipleMedian.value, sigma: Defaults.supplyMultipleSigma.value)
    return law.value(normal: traits.normal(row: 0, slot: 0))
  }

  /// The price of an impression as a share of the bid, before the season.
  static func expectedPriceShare(_ buyType: BuyType) -> Double {
    buyType == .privateMarketplace ? Defaults.auctionPriceShare.value : 1
  }

  /// The most requests that one line item is offered in a usual hour.
  static func inventory(campaign: CampaignPlan, line: LineItemPlan, mix: DeviceMix) -> Double {
    let markets = line.audience.markets.isEmpty ? [campaign.market] : line.audience.markets
    let homes = markets.reduce(0) { $0 + Defaults.homes(inMarket: $1.code) }
    let slots = homes * Defaults.viewingHoursPerDay.value * Defaults.slotsPerHour.value / 24
    let genres = Set(line.audience.genres).map(\.position).sorted()
    let genreShare =
      genres.isEmpty ? 1 : genres.reduce(0) { $0 + Defaults.genreShare.weights[$1] }
    let format: Double =
      switch line.format {
      case .pauseAds: Defaults.pauseSessionShare.value
      case .sponsorship: Defaults.sponsorshipShare.value
      default: Defaults.inventoryShareCeiling.value
      }
    return slots * mix.inventoryShare * genreShare * format
      * Population.audienceShare(line.audience)
  }

  static func markets(
    campaign: CampaignPlan, line: LineItemPlan
  ) -> [(stream: Stream, share: Double)] {
    let markets = line.audience.markets.isEmpty ? [campaign.market] : line.audience.markets
    let homes = markets.map { Defaults.homes(inMarket: $0.code) }
    let total = homes.reduce(0, +)
    return zip(markets, homes).map { market, homes in
      let stream = Stream(
        seed: campaign.seed, thing: market.code, name: DeliveryStreams.marketMemory)
      return (stream, homes / total)
    }
  }
}
