import Chance
import Registry
import Units

/// A creative in rotation, with the draws that are its own.
struct CreativeTraits: Sendable {
  let plan: CreativePlan?
  let weight: Double
  /// Its clicks against those of the usual creative of the usual advertiser.
  let clickEffect: Double
  let isInteractive: Bool
  let hasCode: Bool
  /// The hours in which it may be shown.
  let hours: Range<Hour>
  /// When it was first shown.
  let begins: Hour

  /// The creatives that are shown at all; a line item without any shows an unknown one.
  static func of(_ line: LineItemPlan, campaign: CampaignPlan) -> [CreativeTraits] {
    let advertiser = Stream(
      seed: campaign.seed, thing: campaign.advertiserKey, name: DeliveryStreams.advertiserEffect)
    let common = Lognormal.factor(
      sigma: Defaults.clickAdvertiserSigma.value, normal: advertiser.normal(row: 0, slot: 0))
    let flightStart = line.flights.first?.hours.lowerBound ?? Hour(hoursSinceEpoch: 0)
    let isOverlay = line.format == .interactiveOverlay
    let overlayLift = isOverlay ? Defaults.interactiveClickLift.value : 1
    guard !line.creatives.isEmpty else {
      return [
        CreativeTraits(
          plan: nil, weight: 1, clickEffect: common * overlayLift, isInteractive: isOverlay,
          hasCode: isOverlay,
          hours: flightStart..<Self.farFuture, begins: flightStart)
      ]
    }
    return line.creatives.filter { $0.isServable && $0.weight > 0 }.map { creative in
      let stream = Stream(
        seed: campaign.seed, thing: creative.streamKey, name: DeliveryStreams.creativeEffect)
      let own = Lognormal.factor(
        sigma: Defaults.clickCreativeSigma.value, normal: stream.normal(row: 0, slot: 0))
      let isInteractive = creative.isInteractive || isOverlay
      let lift = isInteractive ? Defaults.interactiveClickLift.value : 1
      let start = creative.startsAt.map(Hour.init(startingAtOrAfter:)) ?? flightStart
      let begins = max(start, flightStart)
      let end = max(begins, creative.endsAt?.hour ?? Self.farFuture)
      return CreativeTraits(
        plan: creative, weight: Double(creative.weight), clickEffect: common * own * lift,
        isInteractive: isInteractive, hasCode: creative.hasCode, hours: begins..<end,
        begins: begins)
    }
  }

  private static var farFuture: Hour { Hour(hoursSinceEpoch: 1 << 40) }
}
