import Registry
import Tables
import Units

/// Flights begin before they end, lie inside the campaign and apart, and leave the lead time.
enum FlightsRule: QualityJudge {
  static let rule = QualityRule.flights
  static let scope = "to tickets with a day on which something begins or ends"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard ticket.touches(.dates) else { return .notApplicable("the ticket is about no dates") }
    let unread =
      ticket.problems(.flight) + ticket.problems(.campaign, columns: ["start_date", "end_date"])
      + ticket.problems(.budgetChange, .statusChange, columns: ["effective_at"])
    let days = ticket.touches(.structure) ? campaign(ticket) + flights(ticket) : []
    let lead = leadTime(ticket)
    if ticket.effect == nil, unread.isEmpty, days.isEmpty {
      return .notApplicable("what is asked for takes effect at once")
    }
    return .of(unread + days + lead)
  }

  private static func campaign(_ ticket: TicketCase) -> [Objection] {
    guard let start = ticket.campaign.date("start_date"),
      let end = ticket.campaign.date("end_date"), end < start
    else { return [] }
    return [Objection("the campaign ends on \(end), before it begins on \(start)")]
  }

  private static func flights(_ ticket: TicketCase) -> [Objection] {
    ticket.scope.flatMap { item -> [Objection] in
      item.flights.flatMap { part -> [Objection] in
        guard let start = part.row.date("start_date"), let end = part.row.date("end_date") else {
          return []
        }
        let name = "\(part.flight) of \(item.place)"
        guard start <= end else {
          return [Objection("\(name) ends on \(end), before it begins on \(start)")]
        }
        return outside(name, start, end, ticket.campaign)
      } + overlaps(item)
    }
  }

  private static func outside(
    _ name: String, _ start: CivilDate, _ end: CivilDate, _ campaign: Row
  ) -> [Objection] {
    guard let first = campaign.date("start_date"), let last = campaign.date("end_date") else {
      return []
    }
    let early =
      start < first
      ? [Objection("\(name) begins on \(start), before the campaign on \(first)")] : []
    let late =
      end > last ? [Objection("\(name) ends on \(end), after the campaign on \(last)")] : []
    return early + late
  }

  private static func overlaps(_ item: LineItemCase) -> [Objection] {
    let spans = item.flights.compactMap {
      part -> (number: Int, start: CivilDate, end: CivilDate)? in
      guard let start = part.row.date("start_date"), let end = part.row.date("end_date") else {
        return nil
      }
      return (part.number, start, end)
    }.sorted { ($0.start, $0.number) < ($1.start, $1.number) }
    return zip(spans, spans.dropFirst()).filter { $0.end >= $1.start }.map {
      Objection("flights \($0.number) and \($1.number) of \(item.place) overlap")
    }
  }

  /// Somebody must answer for a rush; everything else leaves the lead time of its type.
  private static func leadTime(_ ticket: TicketCase) -> [Objection] {
    guard let effect = ticket.effect, let opened = ticket.ticket.instant("opened_at"),
      let hours = ticket.type["lead_time_hours"].integer
    else { return [] }
    let left = effect - opened
    guard left < .hours(hours) else { return [] }
    let isRush = ticket.ticket.choice("urgency", as: Urgency.self) == .critical
    let found = left < .zero ? "after that" : "\(left.seconds / 3_600) hours before"
    return [
      Objection(
        "it takes effect at \(effect), and was opened \(found), not \(hours) hours before"
          + (isRush ? "; a rush needs somebody who answers for it" : ""), isDoubt: isRush)
    ]
  }
}
