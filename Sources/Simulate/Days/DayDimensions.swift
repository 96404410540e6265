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
      (.ageGender, DayParts(sorted: Self.ageGender(model))),
      (.creative, creatives),
      (.device, devices),
      (.interest, DayParts(sorted: Self.interests(model))),
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

  /// How many parts all of them have.
  var partCount: Int { parts.reduce(0) { $0 + $1.parts.values.count } }

  /// Fits the shares of devices and creatives to up to four days.
  mutating func fit(_ days: ArraySlice<DayTotals>) {
    for (lane, day) in days.enumerated() {
      fitDevices(day, lane)
      fitCreatives(day, lane)
    }
  }

  private mutating func fitDevices(_ day: DayTotals, _ lane: Int) {
    let devices = model.mix.devices.count
    for (place, device) in devicePlaces.enumerated() {
      var shown = 0.0
      for hour in 0..<24 {
        shown += Double(day.byHour[hour]) * model.mix.sharesByHour[hour * devices + device]
      }
      let share = day.impressions > 0 ? shown : model.mix.shares[device]
      let loss = day.requests > 0 ? day.deviceLosses[device] / Double(day.requests) : 0
      parts[2].parts.weights[place][lane] = share * (1 - min(0.99, loss))
      // Requests without an impression are a fifth of all, so what fails weighs much among them.
      parts[2].parts.otherWeights[place][lane] = share * (1 + 4 * loss)
    }
  }

  private mutating func fitCreatives(_ day: DayTotals, _ lane: Int) {
    guard !model.creatives.isEmpty else { return }
    let hours = CivilDate(daysSinceEpoch: day.date).hours
    for (place, creative) in creativePlaces.enumerated() {
      let known = model.creatives[creative]
      let weight = known.weight * Double(known.hours.clamped(to: hours).count)
      parts[1].parts.weights[place][lane] = weight
      parts[1].parts.otherWeights[place][lane] = weight
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

  /// A part that any line item may have, with its weight before the line item's own leaning.
  private struct Known<Choice: Sendable>: Sendable {
    let value: String
    let choice: Choice
    let weight: Double
    /// The row of the draw that says how a line item leans.
    let row: Int
  }

  private static let ageGenders: [Known<(age: AgeRange, gender: Gender)>] =
    AgeRange.allCases.enumerated().flatMap { row, age in
      Gender.allCases.enumerated().filter { $0.element != .all }.map { column, gender in
        Known(
          value: "\(gender.rawValue)_\(age.rawValue)", choice: (age, gender),
          weight: Defaults.ageGenderMix[age, gender], row: row * 8 + column)
      }
    }.sorted { DayParts.precedes($0.value, $1.value) }

  private static let interests: [Known<InterestCategory>] =
    InterestCategory.allCases.enumerated().map { row, interest in
      Known(
        value: interest.rawValue, choice: interest, weight: Defaults.interestMix[interest],
        row: row)
    }.sorted { DayParts.precedes($0.value, $1.value) }

  /// The parts that a line item has, leaning as its draws say.
  private static func leaning<Choice>(
    _ known: [Known<Choice>], _ model: LineModel, slot: UInt64
  ) -> [(value: String, weight: Double)] {
    let rows = (known.map(\.row).max() ?? -1) + 1
    var normals = [Double](repeating: 0, count: rows)
    ColumnDraws.normals(model.streams.tilt, slot: slot, row: 0, count: rows, into: &normals)
    let sigma = Defaults.mixTiltSigma.value
    return known.map {
      ($0.value, $0.weight * Lognormal.factor(sigma: sigma, normal: normals[$0.row]))
    }
  }

  private static func ageGender(_ model: LineModel) -> [(value: String, weight: Double)] {
    let known = ageGenders.filter {
      model.line.audience.reaches($0.choice.age, $0.choice.gender)
    }
    return leaning(known, model, slot: 0)
  }

  private static func interests(_ model: LineModel) -> [(value: String, weight: Double)] {
    let wanted = model.line.audience.interests
    let known = interests.filter { wanted.isEmpty || wanted.contains($0.choice) }
    return leaning(known, model, slot: 1)
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
