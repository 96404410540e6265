import Registry
import Units

/// When tickets are opened: in office hours, more on Mondays and Tuesdays and at the start of quarters.
struct AskTiming {
  let calendar: WorkCalendar
  let draws: TicketDraws

  /// How much a day brings, against others.
  static func weight(of date: CivilDate) -> Double {
    let weekday = Defaults.arrivalsByWeekday.values[Int(date.weekday.rawValue)]
    let (month, day) = (date.components.month, date.components.day)
    let isQuarterStart = (month - 1) % 3 == 0 && day <= 14
    return weekday * (isQuarterStart ? Defaults.quarterStartLift.value : 1)
  }

  /// An instant before a last one, more likely the nearer to it; nothing where there is none left.
  func instant(from start: Instant, to last: Instant) -> Instant? {
    guard start <= last else { return nil }
    let (first, end) = (calendar.date(of: start), calendar.date(of: last))
    let decay = 1 / (1 + 1 / Defaults.askingDays.value)
    var weights: [Double] = []
    var nearness = 1.0
    for day in (first...end).reversed() {
      weights.append(nearness * Self.weight(of: day))
      nearness *= decay
    }
    let place = draws.place(among: weights, .day) ?? 0
    return within(end - Int64(place), start...last)
  }

  /// An instant of a span, as days bring tickets.
  func instant(in span: ClosedRange<Instant>, row: Int) -> Instant {
    let days = calendar.date(of: span.lowerBound)...calendar.date(of: span.upperBound)
    let place = draws.place(among: days.map(Self.weight), .instant, row: row) ?? 0
    return within(days.lowerBound + Int64(place), span, row: row)
  }

  /// A moment of a day's office hours, moved into a span where it must be.
  private func within(
    _ day: CivilDate, _ span: ClosedRange<Instant>, row: Int = 0
  ) -> Instant {
    let hours = calendar.hours(of: day)
    let length = Double((hours.upperBound - hours.lowerBound).seconds)
    let moment = hours.lowerBound + .seconds(Int64(length * draws.uniform(.second, row: row)))
    return min(max(moment, span.lowerBound), span.upperBound)
  }
}
