import Chance
import Registry
import Tables

/// How vendors count a line item's days: with a lasting bias, and a little noise.
struct VendorCounts {
  /// One vendor of the line item.
  struct Vendor {
    let vendor: ThirdPartyVendor
    let bias: Double
    let invalidFactor: Double
  }

  /// A vendor's counts of a day.
  struct Counts {
    let impressions: Int64
    let viewable: Int64
    let invalid: Int64
  }

  /// The vendors in the order of their names.
  let vendors: [Vendor]
  private let noise: Double

  init(_ model: LineModel) {
    let traits = model.streams.lineTraits
    var chosen: [ThirdPartyVendor] = [
      model.line.verifier == .doubleVerify ? .doubleVerify : .integralAdScience
    ]
    if traits.uniform(row: 0, slot: 4) < Defaults.adServerShare.value {
      chosen.append(traits.uniform(row: 0, slot: 5) < 0.5 ? .campaignManager360 : .innovid)
    }
    let campaign = Stream(
      seed: model.campaign.seed, thing: model.campaign.streamKey,
      name: DeliveryStreams.thirdParty)
    vendors = chosen.sorted { $0.rawValue < $1.rawValue }.map { vendor in
      let normal = campaign.normal(row: 0, slot: UInt64(vendor.position))
      return Vendor(
        vendor: vendor, bias: Defaults.vendorBiasSigma.value * normal,
        invalidFactor: Defaults.vendorInvalidFactor[vendor])
    }
    noise = Defaults.vendorNoiseSigma.value
  }

  /// What a vendor counts of a day.
  func counts(_ vendor: Vendor, _ day: DayTotals, stream: Stream) -> Counts {
    let row = UInt64(bitPattern: day.date)
    let slot = 8 + UInt64(vendor.vendor.position) * 4
    let factor = Elementary.exp(vendor.bias + noise * stream.normal(row: row, slot: slot))
    // The fraction decides whether there is one more, so that small days are not always too low.
    let impressions = Int(day.tagged * factor + stream.uniform(row: row, slot: slot + 1))
    let shown = Double(max(1, day.impressions))
    let viewable = Binomial(
      trials: impressions, probability: min(1, Double(day.viewable) / shown)
    ).count(uniform: stream.uniform(row: row, slot: slot + 2))
    let invalidRate = min(0.95, vendor.invalidFactor * Double(day.invalid) / shown)
    let invalid = Binomial(trials: impressions, probability: invalidRate)
      .count(uniform: stream.uniform(row: row, slot: slot + 3))
    return Counts(
      impressions: Int64(impressions), viewable: Int64(viewable), invalid: Int64(invalid))
  }
}
