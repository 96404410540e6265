import Chance
import Registry
import Tables
import Units

/// The six dimensions by which a line item's days are split.
struct DayDimensions {
  /// The dimensions in the order of their names, as in the table's key.
  private(set) var parts: [(dimension: BreakdownDimension, parts: DayParts)] = []
  private let model: LineModel
  private let devicePlaces: [Int]
  private let creativePlaces: [Int]

  init(_ model: LineModel) {
    self.model = model
    let creatives = Self.creativeParts(model)
    let devices = Self.deviceParts(model)
    parts = [
      (.ageGender, DayParts(Self.ageGender(model))),
      (.creative, creatives),
      (.device, devices),
      (.interest, DayParts(Self.interests(model))),
      (.market, DayParts(Self.marketShares(model))),
      (.podPosition, Self.podPositions(model)),
    ]
    devicePlaces = devices.values.map { value in
      model.mix.devices.firstIndex { $0.rawValue == value } ?? 0
    }
    creativePlaces = creatives.values.map { value in
      model.creatives.firstIndex { Self.name(of: $0) == value } ?? 0
    }
  }

  /// Fits the shares of devices and creatives to a day.
  mutating func fit(_ day: DayTotals) {
    let devices = model.mix.devices.count
    for (place, device) in devicePlaces.enumerated() {
      var shown = 0.0
      for hour in 0..<24 {
        shown += Double(day.byHour[hour]) * model.mix.sharesByHour[hour * devices + device]
      }
      let share = day.impressions > 0 ? shown : model.mix.shares[device]
      let loss = day.requests > 0 ? day.deviceLosses[device] / Double(day.requests) : 0
      parts[2].parts.weights[place] = share * (1 - min(0.99, loss))
      // Requests without an impression are a fifth of all, so what fails weighs much among them.
      parts[2].parts.otherWeights[place] = share * (1 + 4 * loss)
    }
    let hours = CivilDate(daysSinceEpoch: day.date).hours
    for (place, creative) in creativePlaces.enumerated() where !model.creatives.isEmpty {
      let known = model.creatives[creative]
      let shown = known.hours.clamped(to: hours).count
      parts[1].parts.weights[place] = known.weight * Double(shown)
      parts[1].parts.otherWeights[place] = parts[1].parts.weights[place]
    }
  }

  private static func name(of creative: CreativeTraits) -> String {
    creative.plan.map { String($0.id.rawValue) } ?? "NONE"
  }

  private static func creativeParts(_ model: LineModel) -> DayParts {
    var parts = DayParts(model.creatives.map { (name(of: $0), $0.weight) })
    parts.clickRates = parts.values.map { value in
      model.creatives.first { name(of: $0) == value }?.clickEffect ?? 1
    }
    return parts
  }

  private static func deviceParts(_ model: LineModel) -> DayParts {
    var parts = DayParts(zip(model.mix.devices, model.mix.shares).map { ($0.rawValue, $1) })
    let devices = parts.values.compactMap { Device(rawValue: $0) }
    parts.viewableRates = devices.map {
      Defaults.measurableRate[$0] * Defaults.viewableRate[$0] * (1 - Defaults.screenOffRate[$0])
    }
    parts.completionRates = devices.map {
      1 - ViewerRates.leavers($0, campaign: model.campaign, line: model.line)
    }
    parts.clickRates = devices.map { Defaults.clickRate[$0] }
    return parts
  }

  private static func tilt(_ model: LineModel, _ dimension: UInt64, _ place: Int) -> Double {
    let normal = model.streams.tilt.normal(row: UInt64(place), slot: dimension)
    return Lognormal.factor(sigma: Defaults.mixTiltSigma.value, normal: normal)
  }

  private static func ageGender(_ model: LineModel) -> [(value: String, weight: Double)] {
    var parts: [(value: String, weight: Double)] = []
    for (row, age) in AgeRange.allCases.enumerated() {
      for (column, gender) in Gender.allCases.enumerated()
      where gender != .all && model.line.audience.reaches(age, gender) {
        let tilt = tilt(model, 0, row * 8 + column)
        let weight = Defaults.ageGenderMix[age, gender] * tilt
        parts.append(("\(gender.rawValue)_\(age.rawValue)", weight))
      }
    }
    return parts
  }

  private static func interests(_ model: LineModel) -> [(value: String, weight: Double)] {
    let wanted = model.line.audience.interests
    return InterestCategory.allCases.enumerated().compactMap { place, interest in
      guard wanted.isEmpty || wanted.contains(interest) else { return nil }
      return (interest.rawValue, Defaults.interestMix[interest] * tilt(model, 1, place))
    }
  }

  private static func marketShares(_ model: LineModel) -> [(value: String, weight: Double)] {
    let given = model.line.audience.markets
    let markets = given.isEmpty ? [model.campaign.market] : given
    var shares: [(value: String, weight: Double)] = []
    for (market, known) in zip(markets, model.markets)
    where !shares.contains(where: { $0.value == market.code }) {
      shares.append((market.code, known.share))
    }
    return shares
  }

  private static func podPositions(_ model: LineModel) -> DayParts {
    let isAlone = model.line.placement == .pause || model.line.format == .pauseAds
    let positions = isAlone ? [PodPosition.first] : PodPosition.allCases
    var parts = DayParts(positions.map { ($0.rawValue, Defaults.podPositionMix[$0]) })
    let leavers = model.mix.mean {
      ViewerRates.leavers($0, campaign: model.campaign, line: model.line)
    }
    parts.completionRates = parts.values.map { value in
      let position = PodPosition(rawValue: value) ?? .first
      return 1 - min(0.9, leavers * Defaults.abandonmentByPodPosition[position])
    }
    return parts
  }
}
