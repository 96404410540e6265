import Registry
import Tables
import Units

/// What holds for formats, placements, lengths and devices.
extension CoherenceRule {
  static let shapeRules: [CoherenceRule] = [
    .lineItem(
      "device_placement_format",
      "pause ads show in pauses on televisions and computers, live shows take plain spots"
    ) { _, item in
      guard item.placements.count == 1, let placement = item.placements.first else { return false }
      switch item.format {
      case .pauseAds: return placement == .pause && Set(item.devices).isSubset(of: [.tv, .desktop])
      case .bingeAds: return placement == .midRoll && item.devices.contains(.tv)
      case .sponsorship: return placement == .preRoll && item.devices.contains(.tv)
      case .interactiveOverlay: return placement != .live && placement != .pause
      case .standardVideo:
        return placement != .pause && (placement != .live || item.devices.contains(.tv))
      }
    },
    .lineItem("placement_duration", "spots have lengths that their placement takes") { _, item in
      item.placements.allSatisfy {
        $0.durations.contains(item.duration)
      } && (item.format != .interactiveOverlay || (15...30).contains(item.duration))
    },
    .creative("equal_lengths", "all creatives of a line item are as long as it") {
      _, item, creative in creative["duration_seconds"].integer == item.duration
    },
    .lineItem(
      "objective_format",
      "binges and sponsorships are for being known, and pauses never for being acted on"
    ) { view, item in
      switch item.format {
      case .bingeAds: view.objective == .awareness
      case .sponsorship: view.objective == .awareness && view.isGuaranteed
      case .pauseAds: view.objective != .conversion
      case .standardVideo, .interactiveOverlay: true
      }
    },
    .lineItem("objective_device", "who is to act has a screen to act on, outside live shows") {
      view, item in
      view.objective != .conversion || item.placements == [.live]
        || !Set(item.devices).isDisjoint(with: [.mobile, .desktop, .tablet])
    },
    .lineItem("device_systems", "every targeted kind of device has a targeted system") { _, item in
      let platforms = item.deviceTargets.values(of: .platform, as: DevicePlatform.self)
      let browsers = item.deviceTargets.values(of: .browser, as: Browser.self)
      guard !platforms.isEmpty else { return browsers.isEmpty }
      let known = item.devices.map(ContentFitness.platforms)
      return known.allSatisfy { !Set($0).isDisjoint(with: platforms) }
        && Set(platforms).isSubset(of: known.joined())
        && (browsers.isEmpty || item.devices.contains(.desktop))
    },
    .lineItem("flights_apart", "flights of a line item follow each other") { _, item in
      let flights = item.flights.sorted { $0.lowerBound < $1.lowerBound }
      return !flights.isEmpty
        && zip(flights, flights.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
    },
    .lineItem(
      "cap_scope", "every line item is capped, for households before a television, else for people"
    ) { _, item in
      guard item.caps.count == 1 else { return false }
      let scope: CapScope = item.devices.contains(.tv) ? .household : .user
      return item.caps[0]["scope"] == .text(scope.rawValue)
        && (1...8).contains(item.caps[0]["max_impressions"].integer ?? 0)
    },
  ]
}
