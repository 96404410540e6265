import Registry
import Units

/// When a campaign and its line items run.
struct FlightPlan {
  /// The campaign's days, from its first flight to its last.
  let span: ClosedRange<CivilDate>
  /// The flights of each line item.
  let flights: [[ClosedRange<CivilDate>]]
  /// True when the line items leave a part of the given days unused.
  let isNarrower: Bool

  /// Completes the days of a campaign.
  /// - Parameters:
  ///   - spec: What was given.
  ///   - count: How many line items there will be.
  ///   - draws: The campaign's.
  ///   - law: How many days a campaign runs.
  ///   - earliest: The first day that a drawn flight may have.
  init(
    _ spec: CampaignSpec, lineItems count: Int, draws: Draws<CampaignSlot>,
    law: SizeDraw, earliest: CivilDate
  ) {
    let whole = Self.whole(spec, draws, law, earliest)
    let completed = (0..<count).map { index in
      let given = index < spec.lineItems.count ? spec.lineItems[index].flights : []
      return given.isEmpty ? [whole] : Self.completed(given, within: whole)
    }
    let first = completed.joined().map(\.lowerBound).min() ?? whole.lowerBound
    let last = completed.joined().map(\.upperBound).max() ?? whole.upperBound
    flights = completed
    span = first...last
    isNarrower = spec.flight?.range.map { $0 != first...last } ?? false
  }

  /// The campaign's days as far as it decides them itself.
  private static func whole(
    _ spec: CampaignSpec, _ draws: Draws<CampaignSlot>, _ law: SizeDraw,
    _ earliest: CivilDate
  ) -> ClosedRange<CivilDate> {
    if let range = spec.flight?.range { return range }
    let parts = spec.lineItems.flatMap(\.flights)
    let days = spec.flight?.days?.value ?? Int64(law.value(at: draws.uniform(.days)).rounded())
    let start =
      spec.flight?.start?.value ?? spec.flight?.end.map { $0.value - (days - 1) }
      ?? parts.compactMap(\.start?.value).min() ?? drawnStart(draws, earliest)
    let end =
      spec.flight?.end?.value ?? parts.compactMap(\.end?.value).max() ?? start + (days - 1)
    return start...max(start, end)
  }

  /// Within four weeks of the earliest day; half of all flights begin on a Monday.
  private static func drawnStart(_ draws: Draws<CampaignSlot>, _ earliest: CivilDate) -> CivilDate {
    let day = earliest + Int64(draws.integer(in: 0...27, .firstDay))
    guard draws.chance(0.5, .beginsOnMonday), day.weekday != .monday else { return day }
    return day.weekStart + 7
  }

  /// Flights with their missing days: from the campaign, or up to the flight that follows.
  private static func completed(
    _ flights: [FlightSpec], within whole: ClosedRange<CivilDate>
  ) -> [ClosedRange<CivilDate>] {
    flights.enumerated().map { index, flight in
      let before = index > 0 ? flights[index - 1].end?.value : nil
      let after = index + 1 < flights.count ? flights[index + 1].start?.value : nil
      let start = flight.start?.value ?? before.map { $0 + 1 } ?? whole.lowerBound
      let end = flight.end?.value ?? after.map { $0 - 1 } ?? whole.upperBound
      return start...max(start, end)
    }
  }
}
