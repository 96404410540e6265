import Registry
import Tables
import Units

/// Tickets for what is planned to change while a campaign runs.
extension AskMaking {
  var plannedChanges: [TicketAsk] {
    guard let channel = folder.channels.first else { return [] }
    let items = folder.lineItems(on: channel)
    let budgets = folder.rows(of: .budgetChange).enumerated().compactMap { number, row in
      change("Budget Update", number + 1, row, .budgetChange, ["amount_micros"], channel, items)
    }
    let stops = folder.rows(of: .statusChange).filter(isAsked).enumerated().compactMap {
      number, row in
      change("Pause", number + 1, row, .statusChange, ["to_status"], channel, items)
    }
    return budgets + stops
  }

  /// People ask to stop a campaign and to let it go on; flights begin and end it without being asked.
  private func isAsked(_ row: Row) -> Bool {
    let stopping = [CampaignStatus.paused.rawValue, CampaignStatus.active.rawValue]
    return row["entity"] == .text(ChangedEntity.campaign.rawValue)
      && stopping.contains(row["to_status"].description)
      && (row["from_status"] == .text(CampaignStatus.paused.rawValue)
        || row["to_status"] == .text(CampaignStatus.paused.rawValue))
  }

  private func change(
    _ name: String, _ number: Int, _ row: Row, _ subject: RequestSubject, _ columns: [String],
    _ channel: Int64, _ items: [Int]
  ) -> TicketAsk? {
    guard let type = type(named: name), let effect = CampaignFolder.instant(row["effective_at"])
    else { return nil }
    var wish = Wish(type, channel: channel, lineItems: items)
    (wish.number, wish.effect) = (number, effect)
    for column in columns + ["effective_at"] {
      wish.form.type(subject, column, of: row, in: folder)
    }
    let lead = Duration.hours(type["lead_time_hours"].integer ?? 0)
    let draws = draws(wish)
    let timing = AskTiming(calendar: calendar, draws: draws)
    guard let opened = timing.instant(from: folder.start, to: effect - lead) else {
      return ask(wish, opened: min(folder.start, effect), urgency: .critical)
    }
    let urgency = draws.pick(Defaults.urgencyMix, .urgency, otherwise: .medium)
    return ask(wish, opened: opened, urgency: urgency)
  }
}
