import AdOps
import Registry
import Units

/// Parts of campaigns whose values tests name.
enum Fixed {
  static let dollars = NeutralCurrency(code: "USD", minorDigits: 2, dollarRateMicros: 1_000_000)
  static let euros = NeutralCurrency(code: "EUR", minorDigits: 2, dollarRateMicros: 1_080_000)
  static let yen = NeutralCurrency(code: "JPY", minorDigits: 0, dollarRateMicros: 6_700)
  static let won = NeutralCurrency(code: "KRW", minorDigits: 0, dollarRateMicros: 730)
  static let dinars = NeutralCurrency(code: "KWD", minorDigits: 3, dollarRateMicros: 3_250_000)
  static let currencies = [dollars, euros, yen, won, dinars]

  static let unitedStates = NeutralMarket(code: "US", timeZone: "America/New_York")

  static let channels: [String: NeutralChannel] = [
    "meta": NeutralChannel(identifier: "meta", group: .social, deliveredBy: .meta),
    "tiktok": NeutralChannel(identifier: "tiktok", group: .social, deliveredBy: .tikTok),
    "cm360": NeutralChannel(
      identifier: "cm360", group: .adServing, deliveredBy: .campaignManager360),
    "dv360": NeutralChannel(
      identifier: "dv360", group: .programmatic, deliveredBy: .displayVideo360),
    "youtube": NeutralChannel(
      identifier: "youtube", group: .onlineVideo, deliveredBy: .displayVideo360),
    "netflix": NeutralChannel(
      identifier: "netflix", group: .streamingTV, deliveredBy: .displayVideo360),
    "ctv": NeutralChannel(identifier: "ctv", group: .streamingTV, deliveredBy: .displayVideo360),
  ]

  static func channel(_ identifier: String) -> NeutralChannel {
    channels[identifier]
      ?? NeutralChannel(identifier: "meta", group: .social, deliveredBy: .meta)
  }

  static func zone(_ name: String) -> TimeZoneRules { TimeZoneRules.zone(named: name) ?? .utc }

  static func days(_ first: String, _ last: String) -> ClosedRange<CivilDate> {
    let start = (try? CivilDate(parsing: first)) ?? CivilDate(daysSinceEpoch: 0)
    return start...((try? CivilDate(parsing: last)) ?? start)
  }

  static func money(_ text: String) -> Money { (try? Money(parsing: text)) ?? .zero }

  static func video(_ id: Int64, _ name: String = "Spot 30s") -> NeutralCreative {
    NeutralCreative(
      id: id, name: name, adID: "ABCD\(1_000_000 + id)H",
      assetURL: "https://cdn.example.com/assets/\(id).mp4", isImage: false, durationSeconds: 30,
      width: 1_920, height: 1_080, landingPageURL: "https://www.example.com/start")
  }

  static func image(_ id: Int64, _ name: String = "Still") -> NeutralCreative {
    NeutralCreative(
      id: id, name: name, adID: "ABCD\(1_000_000 + id)",
      assetURL: "https://cdn.example.com/assets/\(id).png", isImage: true, durationSeconds: 0,
      width: 1_920, height: 1_080, landingPageURL: "https://www.example.com/start")
  }

  static func lineItem(
    _ id: Int64, on channel: String, budget: String = "60000", cpm: String = "20",
    days: ClosedRange<CivilDate> = days("2025-09-01", "2025-09-20")
  ) -> NeutralLineItem {
    NeutralLineItem(
      id: id, name: "Line item \(id)", channel: self.channel(channel), bidCPM: money(cpm),
      budget: money(budget), flights: [NeutralFlight(id: id * 10, days: days)],
      creatives: [video(id * 100)])
  }

  static func campaign(
    _ lineItems: [NeutralLineItem], objective: Objective = .awareness,
    currency: NeutralCurrency = dollars, market: NeutralMarket = unitedStates
  ) -> NeutralCampaign {
    NeutralCampaign(
      id: 7, code: "CMP-0007", name: "DIS_US_META_2025_MoonlitHarbor",
      advertiser: "Harbor Pictures",
      brand: "Harbor", title: "Moonlit Harbor", objective: objective, market: market,
      currency: currency, targetCPM: money("25"), lineItems: lineItems)
  }

  static func order(
    _ campaign: NeutralCampaign, on channel: String, _ action: PlatformAction = .create,
    ticket: String = "TKT-00001"
  ) -> PlatformOrder {
    PlatformOrder(
      ticket: ticket, action: action, channel: self.channel(channel), campaign: campaign,
      advertiserKey: campaign.advertiser, accountZone: zone(campaign.market.timeZone))
  }

  /// An order for a campaign of one line item on a channel.
  static func simple(
    _ channel: String, _ action: PlatformAction = .create, objective: Objective = .awareness,
    _ change: (inout NeutralLineItem) -> Void = { _ in }
  ) -> PlatformOrder {
    var lineItem = lineItem(1, on: channel)
    change(&lineItem)
    return order(campaign([lineItem], objective: objective), on: channel, action)
  }
}
