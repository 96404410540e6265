import Diagnostics
import JSON
import Registry
import Units

extension TranslationDraft {
  /// An amount in the platform's unit; where it has no exact form, an error and nothing.
  mutating func money(
    _ amount: Money, in unit: MoneyUnit, _ what: String, of subject: Subject
  ) -> Payload? {
    guard amount.micros > 0, let value = unit.write(amount) else {
      add(
        TranslationCode.money,
        "\(platform.title) writes amounts in \(unit.words): the \(what) \(amount) "
          + "\(campaign.currency.code) of \(subject.words) has no exact form",
        advice: "round it to the smallest amount that \(campaign.currency.code) can pay")
      return nil
    }
    return .value(value)
  }

  /// Adds an error where an amount is less than the platform takes.
  mutating func check(
    _ amount: Money, atLeast minimum: Money?, _ what: String, of subject: Subject
  ) {
    guard let minimum, amount < minimum else { return }
    let code = campaign.currency.code
    add(
      TranslationCode.minimum,
      "\(platform.title) takes a \(what) of at least \(minimum) \(code): \(subject.words) has "
        + "\(amount) \(code)",
      advice: "raise the budget or shorten the flight")
  }

  /// A name that is not longer than the platform's limit; a loss where it had to be cut.
  mutating func name(
    _ text: String, limit: Int, measure: PlatformName.Measure = .characters, of subject: Subject
  ) -> Payload {
    let name = PlatformName(text, limit: limit, measure: measure)
    if name.isCut {
      lose("name", "'\(text)'", of: subject, "is sent as '\(name.text)'", harmless: true)
    }
    return .text(name.text)
  }

  /// The name of the campaign at a platform: its name in the taxonomy, numbered when made again.
  var campaignName: String {
    let count = made(.campaign, for: .campaign(campaign)).count
    return order.rebuilds && count > 0 ? campaign.name + " R\(count + 1)" : campaign.name
  }

  /// What landing pages are told about where a click comes from.
  var trackingValues: KeyValuePairs<String, String> {
    ["utm_campaign": campaign.name, "utm_id": campaign.code]
  }

  /// The countries that a line item reaches: those chosen, or the campaign's market.
  func countries(of lineItem: NeutralLineItem) -> [String] {
    let chosen = lineItem.targeting[.geoCountry]
    return chosen.isEmpty ? [campaign.market.code] : chosen
  }

  /// The places that a line item reaches.
  func places(of lineItem: NeutralLineItem) -> ChosenPlaces {
    ChosenPlaces(lineItem.targeting, market: campaign.market.code)
  }

  /// The parts of a line item's budget for each of its flights, in whole minor units.
  ///
  /// A daily amount is the same in every flight; the amount for the whole time is split by days.
  func shares(of lineItem: NeutralLineItem) -> [Money] {
    guard campaign.budgetType == .lifetime, lineItem.flights.count > 1 else {
      return lineItem.flights.map { _ in lineItem.budget }
    }
    return lineItem.budget.largestRemainderSplit(
      weights: lineItem.flights.map(\.dayCount),
      unit: Money.minorUnit(digits: campaign.currency.minorDigits))
  }

  /// What a line item may spend in all its days, or nothing where that is too much to count.
  func total(of lineItem: NeutralLineItem) -> Money? {
    campaign.budgetType == .lifetime
      ? lineItem.budget : lineItem.budget.multiplied(by: lineItem.dayCount)
  }

  /// Notes what no platform has a field for.
  mutating func losePlans(of lineItem: NeutralLineItem, priority: Bool, goal: Bool) {
    let subject = Subject.lineItem(lineItem)
    if priority, lineItem.priority != 2 {
      lose("priority", String(lineItem.priority), of: subject, harmless: true)
    }
    if goal, let impressions = lineItem.impressionGoal {
      lose("impression goal", String(impressions), of: subject, harmless: true)
    }
    if lineItem.format != .standardVideo {
      lose(
        "format", lineItem.format.rawValue, of: subject,
        lineItem.isVideo ? "is sent as a spot" : "is sent as a still ad")
    }
    if lineItem.pacingPercent != 100 {
      lose("pacing ceiling", "\(lineItem.pacingPercent) %", of: subject, harmless: true)
    }
  }

  /// Notes every value of a targeting key as lost.
  mutating func lose(
    _ keys: [TargetingKey], of lineItem: NeutralLineItem, _ outcome: String = "is not sent"
  ) {
    for key in keys where !lineItem.targeting[key].isEmpty {
      lose(
        key.rawValue, lineItem.targeting[key].joined(separator: ", "), of: .lineItem(lineItem),
        outcome)
    }
  }

  /// Notes every value of a key of devices as lost.
  mutating func lose(_ keys: [DeviceTargetKey], of lineItem: NeutralLineItem) {
    for key in keys {
      guard let values = lineItem.targeting.devices[key], !values.isEmpty else { continue }
      lose(key.rawValue, values.joined(separator: ", "), of: .lineItem(lineItem))
    }
  }

  /// Notes trackers that the platform does not call.
  mutating func loseTrackers(of creative: NeutralCreative, click: Bool, impression: Bool) {
    if click, let url = creative.clickTrackerURL {
      lose("click tracker", url, of: .creative(creative), "is not called")
    }
    if impression, let url = creative.impressionTrackerURL {
      lose("impression tracker", url, of: .creative(creative), "is not called")
    }
  }

  /// Notes what viewers cannot do with a creative at the platform.
  mutating func loseInteraction(of creative: NeutralCreative, button: Bool) {
    let subject = Subject.creative(creative)
    if creative.isInteractive { lose("interaction", "'interactive'", of: subject, "is not shown") }
    if let url = creative.codeURL { lose("code to scan", url, of: subject, "is not shown") }
    if button, let words = creative.callToAction {
      lose("button", "'\(words)'", of: subject, "is not shown")
    }
  }

  /// Notes that creatives are not shown in the shares that were asked for.
  mutating func loseWeights(of lineItem: NeutralLineItem) {
    let weights = lineItem.creatives.map(\.rotationWeight)
    guard Set(weights).count > 1 else { return }
    lose(
      "rotation", weights.map(String.init).joined(separator: ":"), of: .lineItem(lineItem),
      "is left to the platform")
  }

  /// Adds errors for what every platform insists on.
  mutating func checkParts() {
    guard order.action != .tag, order.action != .pause else { return }
    if order.lineItems.isEmpty {
      add(
        TranslationCode.missing,
        "campaign '\(campaign.name)' has no line item on \(order.channel.identifier)",
        advice: "add one, or choose another channel")
    }
    for lineItem in order.lineItems {
      if lineItem.flights.isEmpty {
        add(TranslationCode.missing, "line item '\(lineItem.name)' has no flight")
      }
      if lineItem.creatives.isEmpty, order.action == .create || order.action == .creativeRotation {
        add(TranslationCode.missing, "line item '\(lineItem.name)' has no creative")
      }
    }
  }

  /// Notes that an account counts its days in another zone than the market.
  mutating func checkZone() {
    guard account.timeZone.name != campaign.market.timeZone else { return }
    lose(
      "days in", campaign.market.timeZone, of: .campaign(campaign),
      "are counted in \(account.timeZone.name), the zone of the account")
  }
}
