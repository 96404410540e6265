import Diagnostics
import Registry
import Units

extension CampaignRules {
  /// Flights end after they start, do not overlap, and stay inside their campaign's.
  mutating func judgeFlights() {
    if let flight = spec.flight { judgeDates(flight, of: "the flight") }
    for (position, item) in spec.lineItems.enumerated() {
      for flight in item.flights {
        judgeDates(flight, of: "the flight of line item \(position)")
        judgeInside(flight)
      }
      judgeOverlaps(item.flights)
    }
  }

  private mutating func judgeDates(_ flight: FlightSpec, of name: String) {
    guard let start = flight.start, let end = flight.end else { return }
    guard start.value >= .earliest, end.value <= .latest else {
      return report(
        CampaignCode.flightDates, "\(name) leaves the years 0001 to 9999",
        at: flight.days?.place ?? flight.place)
    }
    if end.value < start.value {
      report(
        CampaignCode.flightDates,
        "\(name) ends on \(end.value), before it starts on \(start.value)", at: end.place,
        advice: "end it on \(start.value) or later, or give its days instead")
    } else if let days = flight.days, end.value - start.value + 1 != days.value {
      report(
        CampaignCode.flightDates,
        "\(name) has \(end.value - start.value + 1) days by its dates, and \(days.value) by its days",
        at: days.place, advice: "leave out end_date or days")
    }
  }

  private mutating func judgeInside(_ flight: FlightSpec) {
    guard let campaign = spec.flight?.range else { return }
    if let start = flight.start, !campaign.contains(start.value) {
      report(
        CampaignCode.flightOutside,
        "a flight starts on \(start.value), outside its campaign's flight from "
          + "\(campaign.lowerBound) to \(campaign.upperBound)", at: start.place)
    } else if let end = flight.end, !campaign.contains(end.value) {
      report(
        CampaignCode.flightOutside,
        "a flight ends on \(end.value), outside its campaign's flight from "
          + "\(campaign.lowerBound) to \(campaign.upperBound)", at: end.place)
    }
  }

  private mutating func judgeOverlaps(_ flights: [FlightSpec]) {
    let known = flights.filter { $0.range != nil }.sorted {
      ($0.range?.lowerBound ?? .earliest) < ($1.range?.lowerBound ?? .earliest)
    }
    for (first, second) in zip(known, known.dropFirst()) {
      guard let earlier = first.range, let later = second.range, earlier.overlaps(later) else {
        continue
      }
      report(
        CampaignCode.flightOverlap,
        "a flight starts on \(later.lowerBound), while that of line \(first.place.line) runs to "
          + "\(earlier.upperBound)", at: second.place,
        advice: "flights of one line item follow each other")
    }
  }

  /// Start, flights and as-of follow each other.
  mutating func judgeInstants() {
    let flights = [spec.flight].compactMap(\.self) + spec.lineItems.flatMap(\.flights)
    let first = flights.compactMap(\.start).min { $0.value < $1.value }
    if let start = spec.start, let asOf = spec.asOf, asOf.value < start.value {
      report(
        CampaignCode.instantOrder, "as_of is \(asOf.value), before start at \(start.value)",
        at: asOf.place)
    }
    judgeCalendar(flights)
    guard let first else { return }
    if let start = spec.start, start.value > first.value.start {
      report(
        CampaignCode.instantOrder,
        "start is \(start.value), after the first flight begins on \(first.value)",
        at: start.place, advice: "entities are created before they run")
    }
    if let asOf = spec.asOf, asOf.value < first.value.start {
      report(
        CampaignCode.instantOrder,
        "as_of is \(asOf.value), before the first flight begins on \(first.value): no hour is made",
        severity: .warning, at: asOf.place)
    }
  }

  /// A run begins some weeks before its flights and ends some days after them: in the calendar too.
  private mutating func judgeCalendar(_ flights: [FlightSpec]) {
    let dated = flights.filter { $0.range != nil }
    let last = dated.compactMap(\.end).max { $0.value < $1.value }
    if spec.asOf == nil, let last, last.value <= .latest,
      (last.value + 1).start + .hours(Defaults.asOfLagHours.integer) > .latest
    {
      report(
        CampaignCode.flightDates,
        "as-of, \(Defaults.asOfLagHours.integer) hours after the last flight ends on \(last.value), "
          + "leaves the years 0001 to 9999", at: last.place,
        advice: "end the flights earlier, or give as_of")
    }
    let first = dated.compactMap(\.start).min { $0.value < $1.value }
    // Three days more where the run would start at a weekend.
    let lead = Defaults.startLeadDays.integer + 3
    if spec.start == nil, let first, first.value >= .earliest, first.value - lead < .earliest {
      report(
        CampaignCode.flightDates,
        "start, \(lead) days before the first flight begins on \(first.value), leaves the years "
          + "0001 to 9999", at: first.place, advice: "begin the flights later, or give start")
    }
  }
}
