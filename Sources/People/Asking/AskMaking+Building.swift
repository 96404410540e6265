import Registry
import Tables
import Units

/// Tickets that build a campaign on its channels.
extension AskMaking {
  func building(on channel: Int64) -> [TicketAsk] {
    let items = folder.lineItems(on: channel)
    guard let type = buildingType(on: channel) else { return [] }
    var whole = Wish(type, channel: channel, lineItems: items)
    let isSplit = items.count > 1 && draws(whole).chance(folder.rates.placements, .isSplit)
    guard isSplit else {
      whole.form.typeCampaign(of: folder)
      whole.form.typeParts(of: items, in: folder)
      return [launch(whole, mayBeWrong: true)].compactMap(\.self)
    }
    var first = Wish(type, channel: channel, lineItems: [items[0]])
    first.lineItem = folder.rows(of: .lineItem)[items[0]]["id"].integer
    first.form.typeCampaign(of: folder)
    first.form.typeParts(of: first.lineItems, in: folder)
    let head = launch(first, mayBeWrong: true)
    let others = items.dropFirst().enumerated().compactMap { number, item in
      placement(item, number: number + 1, on: channel, after: head?.opened ?? folder.start)
    }
    return [head].compactMap(\.self) + others
  }

  /// What is bought elsewhere is asked for elsewhere, and done by hand.
  private func buildingType(on channel: Int64) -> Row? {
    let partner = folder.campaign.choice("dsp_partner", as: DSPPartner.self)
    let identifier = self.channel(channel)?["api_identifier"].text
    if let partner, partner != .displayVideo360 {
      let wish = Wish(folder.types[0], channel: channel, lineItems: [])
      let names = ["New Campaign", "New Yahoo Campaign", "New Amazon Campaign"]
      let place = draws(wish).place(among: [0.6, 0.2, 0.2], .type) ?? 0
      return type(named: names[place])
    }
    switch identifier {
    case "youtube": return type(named: "New YouTube Campaign")
    case "ctv": return type(named: "New Connected TV Campaign")
    default: return type(named: "New Campaign")
    }
  }

  /// A further line item, with a ticket of its own.
  private func placement(
    _ item: Int, number: Int, on channel: Int64, after opened: Instant
  ) -> TicketAsk? {
    let row = folder.rows(of: .lineItem)[item]
    let isStill = row.choice("ad_format", as: AdFormat.self) == .pauseAds
    guard let type = type(named: isStill ? "New Native Placements" : "New Placements") else {
      return nil
    }
    var wish = Wish(type, channel: channel, lineItems: [item])
    (wish.lineItem, wish.number) = (row["id"].integer, number)
    wish.form.typeParts(of: [item], in: folder)
    return launch(wish, mayBeWrong: false, notBefore: opened)
  }

  /// Opens a ticket early enough for its lead time, or at once and as a rush where it is too late.
  private func launch(
    _ wish: Wish, mayBeWrong: Bool, notBefore: Instant? = nil
  ) -> TicketAsk? {
    guard let days = folder.days(of: wish.lineItems) else { return nil }
    var wish = wish
    wish.over = (days.upperBound + 1).start + .hours(Int64(Defaults.officeHours.values[0]))
    let lead = Duration.hours(wish.type["lead_time_hours"].integer ?? 0)
    let draws = draws(wish)
    let timing = AskTiming(calendar: calendar, draws: draws)
    let earliest = max(folder.start, notBefore ?? folder.start)
    guard let opened = timing.instant(from: earliest, to: days.lowerBound.start - lead) else {
      return ask(wish, opened: earliest, urgency: .critical, mayBeWrong: mayBeWrong)
    }
    let urgency = draws.pick(Defaults.urgencyMix, .urgency, otherwise: .medium)
    return ask(wish, opened: opened, urgency: urgency, mayBeWrong: mayBeWrong)
  }
}
