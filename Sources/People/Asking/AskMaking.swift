import Registry
import Tables
import Units

/// Everything that is asked for a campaign, from its first placement to its last report.
struct AskMaking {
  let folder: CampaignFolder
  let calendar: WorkCalendar

  /// All of it, in no order that matters.
  var asks: [TicketAsk] {
    let building = folder.channels.flatMap(building)
    return building + plannedChanges + surprises
  }

  /// Something to be asked, before it has a date.
  struct Wish {
    let type: Row
    let channel: Int64
    /// The places of the line items that it is about.
    let lineItems: [Int]
    /// The row of `line_items`, where it is about one alone.
    var lineItem: Int64?
    /// What tells it from other wishes of its type and channel.
    var number = 1
    var form: RequestForm
    var effect: Instant?
    var over: Instant?

    init(_ type: Row, channel: Int64, lineItems: [Int]) {
      self.type = type
      self.channel = channel
      self.lineItems = lineItems
      form = RequestForm(type.choice("request_type", as: RequestType.self) ?? .other)
    }
  }

  func type(named name: String) -> Row? { folder.types.first { $0["name"].text == name } }

  func channel(_ id: Int64) -> Row? { folder.names.row(id: id, in: "channels") }

  func key(of wish: Wish) -> String {
    let channel = channel(wish.channel)?["api_identifier"].description ?? ""
    return "\(folder.key)/ticket/\(wish.type["name"])/\(channel)/\(wish.number)"
  }

  func draws(_ wish: Wish) -> TicketDraws {
    TicketDraws(seed: folder.seed, thing: key(of: wish), name: PeopleStreams.tickets)
  }

  /// The ticket that a wish becomes when it is opened at an instant, mistakes included.
  func ask(
    _ wish: Wish, opened: Instant, urgency: Urgency, mayBeWrong: Bool = false
  ) -> TicketAsk? {
    guard let channel = channel(wish.channel), let campaign = folder.campaign["id"].integer else {
      return nil
    }
    var form = wish.form
    let title = title(of: wish, on: channel)
    form.type("ticket.title", title)
    form.type("ticket.channel", channel["platform_name"].text)
    form.type("ticket.urgency", urgency.rawValue)
    let mistakes = mayBeWrong ? mistakes(in: form.typed, of: wish, on: channel) : []
    for mistake in mistakes { form.type(mistake.field, mistake.wrong) }
    return TicketAsk(
      key: key(of: wish), campaign: campaign, lineItem: wish.lineItem, channel: wish.channel,
      type: wish.type, title: title, urgency: urgency, opened: opened, effect: wish.effect,
      over: wish.over, typed: form.typed, mistakes: mistakes,
      draws: TicketDraws(seed: folder.seed, thing: key(of: wish), name: PeopleStreams.work),
      rates: folder.rates)
  }

  private func mistakes(
    in typed: [String: String], of wish: Wish, on channel: Row
  ) -> [Mistake] {
    let draws = TicketDraws(
      seed: folder.seed, thing: key(of: wish), name: PeopleStreams.mistakes)
    guard draws.chance(folder.rates.mistakes, .isWrong) else { return [] }
    let desk = MistakeDesk(
      folder: folder, lineItems: wish.lineItems, channel: channel, typed: typed, draws: draws)
    let cause = draws.pick(Defaults.mistakeMix, .cause, otherwise: .tracker)
    return [desk.mistake(of: cause)].compactMap(\.self)
  }

  private static let longestTitle = 200

  private func title(of wish: Wish, on channel: Row) -> String {
    let words = wish.lineItem.flatMap { id in
      folder.rows(of: .lineItem).first { $0["id"] == .integer(id) }?["name"].text
    }
    let subject = ([folder.campaign["name"].text, words].compactMap(\.self)).joined(separator: ", ")
    let text = "\(wish.type["name"]) on \(channel["platform_name"]): \(subject)"
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longestTitle)))
  }
}
