import Chance
import Registry
import Tables
import Units

/// Tickets that nobody planned: swaps, tags, checks, reports.
extension AskMaking {
  var surprises: [TicketAsk] {
    guard let days = folder.days(of: Array(folder.rows(of: .lineItem).indices)) else { return [] }
    let draws = TicketDraws(
      seed: folder.seed, thing: folder.key, name: PeopleStreams.requests)
    let weeks = Double(days.upperBound - days.lowerBound + 1) / 7
    let count = Poisson(mean: folder.rates.requestsPerWeek * weeks).count(
      uniform: draws.uniform(.count))
    // Somebody looks at the first numbers before asking for anything.
    let first = days.lowerBound.start + .hours(6)
    let span = first...max(first, (days.upperBound + 1).start - .hours(6))
    let timing = AskTiming(calendar: calendar, draws: draws)
    var turns: [RequestType: Int] = [:]
    let channels = folder.channels
    return (0..<count).compactMap { number in
      let channel = channels[draws.integer(below: channels.count, .part, row: number)]
      let wanted = draws.pick(Defaults.requestMix, .type, row: number, otherwise: .report)
      guard let wish = wish(wanted, on: channel, &turns, number + 1, draws) else { return nil }
      // What is built again was built wrongly, and somebody must answer for the rush.
      let urgency =
        wanted == .retrafficking
        ? .critical
        : self.draws(wish).pick(Defaults.urgencyMix, .urgency, otherwise: .medium)
      return ask(
        wish, opened: timing.instant(in: span, row: number), urgency: urgency,
        mayBeWrong: wanted == .retrafficking)
    }
  }

  /// A wish of a type; a report where each part was asked for already, since nobody asks twice.
  private func wish(
    _ wanted: RequestType, on channel: Int64, _ turns: inout [RequestType: Int], _ number: Int,
    _ draws: TicketDraws
  ) -> Wish? {
    let turn = turns[wanted, default: 0]
    turns[wanted] = turn + 1
    let items = folder.lineItems(on: channel)
    guard let type = type(of: wanted, number, draws) else { return nil }
    var wish = Wish(type, channel: channel, lineItems: items)
    wish.number = number
    switch wanted {
    case .creativeSwap, .floodlightTag, .urlChange:
      let creatives = folder.parts(.creative, of: items)
      guard turn < creatives.count else {
        return self.wish(.report, on: channel, &turns, number, draws)
      }
      wish.form.typeRow(.creative, Self.columns(wanted), at: creatives[turn], in: folder)
    case .targetingChange, .nameChange:
      guard turn < items.count else {
        return self.wish(.report, on: channel, &turns, number, draws)
      }
      wish.form.typeRow(.lineItem, Self.columns(wanted), at: items[turn], in: folder)
    case .retrafficking:
      guard turn == 0 else { return self.wish(.report, on: channel, &turns, number, draws) }
      wish.form.typeCampaign(of: folder)
      wish.form.typeParts(of: items, in: folder)
    default: break
    }
    return wish
  }

  private static func columns(_ wanted: RequestType) -> [String] {
    switch wanted {
    case .creativeSwap: ["asset_url", "rotation_weight"]
    case .floodlightTag: ["landing_page_url", "click_tracker_url", "impression_tracker_url"]
    case .urlChange: ["landing_page_url"]
    case .targetingChange: ["targeting_json", "device_targets_json"]
    case .nameChange: ["name"]
    default: []
    }
  }

  /// One of the kinds of work of a type.
  private func type(of wanted: RequestType, _ number: Int, _ draws: TicketDraws) -> Row? {
    let types = folder.types.filter { $0["request_type"] == .text(wanted.rawValue) }
    return types.isEmpty
      ? nil : types[draws.integer(below: types.count, .kind, row: number)]
  }
}
