import Registry
import Tables

/// Chooses format, placement, length and devices of a line item so that they suit each other.
struct ShapeChoice {
  let spec: LineItemSpec
  let objective: Objective
  let isGuaranteed: Bool
  let draws: Draws<LineItemSlot>

  var shape: LineItemShape {
    let format = format
    let placement = placement(of: format)
    return LineItemShape(
      format: format, placement: placement, duration: duration(of: format, in: placement),
      devices: devices(of: format, in: placement))
  }

  private var knownDuration: Int64? {
    spec.lineItem["duration_seconds"]?.integer
      ?? spec.creatives.lazy.compactMap { $0["duration_seconds"]?.integer }.first
  }

  private var knownPlacement: Placement? {
    spec.creatives.lazy.compactMap { $0["placement"]?.text.flatMap(Placement.init) }.first
  }

  private func anyCreative(says column: String) -> Bool {
    spec.creatives.contains { $0[column] == 1 }
  }

  private var showsImages: Bool {
    anyCreative(says: "is_pause_ad") || knownPlacement == .pause
      || spec.creatives.contains { $0["mime_type"]?.text.flatMap(MIMEType.init)?.isImage ?? false }
  }

  private var format: AdFormat {
    if let given = spec.lineItem["ad_format"]?.text.flatMap(AdFormat.init) { return given }
    if showsImages { return .pauseAds }
    if anyCreative(says: "is_interactive") { return .interactiveOverlay }
    let isOpen = knownDuration == nil && spec.creatives.isEmpty
    let items = AdFormat.allCases.map { (item: $0, weight: weight(of: $0, isOpen: isOpen)) }
    return draws.pick(items, .format)
  }

  private func weight(of format: AdFormat, isOpen: Bool) -> Double {
    let usual = Defaults.adFormatMix[format]
    switch format {
    case .standardVideo: return usual
    case .interactiveOverlay: return objective == .awareness ? usual / 2 : usual * 2
    case .pauseAds: return isOpen && objective != .conversion ? usual : 0
    case .bingeAds: return objective == .awareness ? usual : 0
    // A share of a title is promised, and is about being seen.
    case .sponsorship: return isGuaranteed && objective == .awareness ? usual : 0
    }
  }

  private func placement(of format: AdFormat) -> Placement {
    if let knownPlacement { return knownPlacement }
    switch format {
    case .pauseAds: return .pause
    case .bingeAds: return .midRoll
    case .sponsorship: return .preRoll
    case .standardVideo, .interactiveOverlay: break
    }
    return draws.pick(Defaults.placementMix, .placement) { placement in
      // Live shows take no buttons, and each placement its own lengths.
      (placement != .live || format == .standardVideo)
        && (knownDuration.map { allows($0, in: placement) } ?? true)
    }
  }

  private func allows(_ duration: Int64, in placement: Placement) -> Bool {
    // A length that no placement takes was given: it stands where most lengths do.
    let isKnown = Placement.midRoll.durations.contains(duration)
    guard isKnown else { return placement == .midRoll }
    return placement.durations.contains(duration)
  }

  private func duration(of format: AdFormat, in placement: Placement) -> Int64 {
    if let knownDuration { return knownDuration }
    if format == .pauseAds || placement == .pause { return 0 }
    var allowed = placement.durations
    if format == .interactiveOverlay { allowed.removeAll { !(15...30).contains($0) } }
    let mix = Defaults.durationMix
    let items = zip(mix.labels, mix.values).map { label, weight in
      let seconds = Int64(label) ?? 0
      return (item: seconds, weight: allowed.contains(seconds) ? weight : 0)
    }
    return draws.pick(items, .duration)
  }

  private func devices(of format: AdFormat, in placement: Placement) -> [Device] {
    if let text = spec.lineItem["targeting_json"]?.text {
      let given = GivenTargeting(text).values(of: .device, as: Device.self)
      return given.isEmpty ? Device.allCases : given
    }
    switch format {
    case .pauseAds: return draws.pick([([.tv], 0.7), ([.tv, .desktop], 0.3)], .devices)
    case .bingeAds, .sponsorship:
      return draws.pick([([.tv], 0.8), ([.tv, .tablet], 0.2)], .devices)
    case .standardVideo, .interactiveOverlay: break
    }
    if placement == .live { return draws.pick([([.tv], 0.7), ([.tv, .mobile], 0.3)], .devices) }
    return draws.pick(Self.devices(for: objective), .devices)
  }

  /// The large screen for being known, screens with a keyboard or a touch for being acted on.
  private static func devices(for objective: Objective) -> [(item: [Device], weight: Double)] {
    switch objective {
    case .awareness:
      [
        ([.tv], 0.6), ([.tv, .desktop], 0.1), ([.tv, .mobile, .tablet], 0.12),
        ([.tv, .mobile, .desktop, .tablet], 0.13), ([.tv, .console], 0.05),
      ]
    case .consideration:
      [
        ([.tv], 0.25), ([.tv, .mobile], 0.25), ([.mobile, .tablet], 0.3), ([.tv, .desktop], 0.2),
      ]
    case .conversion:
      [
        ([.mobile, .desktop], 0.5), ([.mobile, .desktop, .tablet], 0.3), ([.tv, .mobile], 0.2),
      ]
    }
  }
}
