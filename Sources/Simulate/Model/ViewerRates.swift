import Registry

/// What viewers do with an impression, by the hour of the local day.
///
/// Only the mix of devices changes over the day, and the click rate; a device's completion does not.
struct ViewerRates: Sendable {
  let measurable: [Double]
  let viewable: [Double]
  let audible: [Double]
  /// The shares that go on at each quarter of the spot, given that they came so far.
  let firstQuarter: [Double]
  let half: [Double]
  let thirdQuarter: [Double]
  let completion: [Double]
  let start: Double
  let skipShare: Double
  /// Clicks and scans an impression, before advertiser, creative and fatigue.
  let clicks: [Double]
  let scans: [Double]
  let conversions: Double
  let isVideo: Bool

  init(campaign: CampaignPlan, line: LineItemPlan, mix: DeviceMix, startLossShare: Double) {
    measurable = mix.byHour { Defaults.measurableRate[$0] }
    viewable = mix.byHour { Defaults.viewableRate[$0] * (1 - Defaults.screenOffRate[$0]) }
    audible = mix.byHour { Defaults.audibleRate[$0] }
    isVideo = line.durationSeconds > 0 && line.placement != .pause && line.format != .pauseAds
    let leavers = mix.byHour { Self.leavers($0, campaign: campaign, line: line) }
    let gone = Defaults.leaversByQuarter
    firstQuarter = leavers.map { 1 - gone[0] * $0 }
    half = leavers.map { (1 - gone[1] * $0) / (1 - gone[0] * $0) }
    thirdQuarter = leavers.map { (1 - gone[2] * $0) / (1 - gone[1] * $0) }
    completion = leavers.map { (1 - $0) / (1 - gone[2] * $0) }
    let loss = Defaults.startLoss.bounds
    start = 1 - (loss.lowerBound + (loss.upperBound - loss.lowerBound) * startLossShare)
    skipShare = Defaults.skipShareOfLeavers[line.format]
    let swing = Self.swing(Defaults.clickDaySwing.value)
    clicks = zip(mix.byHour { Defaults.clickRate[$0] }, swing).map { $0 * $1 }
    let pauseScans = Defaults.pauseScanRate.value
    scans = mix.byHour { line.format == .pauseAds ? pauseScans : Defaults.scanRate[$0] }
    conversions = Defaults.conversionRate[campaign.objective]
  }

  /// The share of those who start and do not see the end, on a device.
  static func leavers(_ device: Device, campaign: CampaignPlan, line: LineItemPlan) -> Double {
    let base = 1 - Defaults.completionRate[device, line.placement]
    let length = factor(seconds: line.durationSeconds)
    let breaks = Defaults.podPositionMix.weights
    let total = breaks.reduce(0, +)
    let pod = zip(PodPosition.allCases, breaks).reduce(0) {
      $0 + $1.1 / total * Defaults.abandonmentByPodPosition[$1.0]
    }
    let all = base * length * Defaults.abandonmentByBuy[campaign.buyType] * pod
    // Odds instead of shares keep a long spot on a phone below 1.
    return all < 0.5 ? all : 0.5 + 0.5 * (all - 0.5) / (all + 0.5)
  }

  /// Leavers by length of the spot, straight between the known lengths.
  static func factor(seconds: Int64) -> Double {
    let table = Defaults.abandonmentByDuration
    let known = zip(table.labels.compactMap { Double($0) }, table.values)
    let length = Double(seconds)
    var before: (length: Double, value: Double)?
    for (end, value) in known {
      guard length > end else {
        guard let start = before else { return value }
        return start.value
          + (value - start.value) * (length - start.length) / (end - start.length)
      }
      before = (end, value)
    }
    return before?.value ?? 1
  }

  /// A day's swing of click rates, highest at 18:00 and lowest at 06:00, with a mean of 1.
  static func swing(_ size: Double) -> [Double] {
    (0..<24).map { hour in
      let apart = abs(hour - 18)
      let t = Double(min(apart, 24 - apart)) / 12
      return 1 + size * (1 - 2 * t * t * (3 - 2 * t))
    }
  }
}
