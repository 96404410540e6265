import Registry
import Tables

/// What the platform and the ticket's type require is there.
enum PlatformFieldsRule: QualityJudge {
  static let rule = QualityRule.platformFields
  static let scope = "to tickets with something that a platform carries out"

  static func judge(_ ticket: TicketCase, by limits: QualityLimits) -> Judgement {
    guard !ticket.requestType.actions.isEmpty else {
      return .notApplicable("no platform carries out a ticket of this type")
    }
    let strange = ticket.problems.filter { $0.field == nil }.map(\.objection)
    return .of(strange + unreadable(in: ticket) + missing(in: ticket) + required(by: ticket))
  }

  /// Typed values that cannot be read and that no other rule looks at.
  private static func unreadable(in ticket: TicketCase) -> [Objection] {
    ticket.problems(.ticket, columns: ["title", "urgency", "notes"])
      + ticket.problems(
        .campaign,
        columns: [
          "objective", "target_cpm_micros", "dsp_partner", "programmatic_buy_type",
          "competitive_label",
        ])
      + ticket.problems(
        .lineItem,
        columns: [
          "name", "ad_format", "bid_cpm_micros", "impression_goal", "pacing", "duration_seconds",
          "ad_server_type", "pixel_vendor", "geo_tier", "audience_id",
        ])
      + ticket.problems(.statusChange, columns: ["to_status"])
  }

  /// Fields of the ticket's type that nobody typed and no row holds.
  private static func missing(in ticket: TicketCase) -> [Objection] {
    ticket.requestType.fields.filter(\.isRequired).filter { field in
      let row: Row? =
        switch field.subject {
        case .campaign: ticket.campaign
        case .budget: ticket.budget
        case .budgetChange: ticket.budgetChange
        case .statusChange: ticket.statusChange
        case .ticket: ticket.ticket
        case .name, .lineItem, .flight, .frequencyCap, .creative: nil
        }
      return row?[field.key.column.name].isNull ?? true
    }.map { Objection("\($0.name()) is missing, which a ticket of this type requires") }
  }

  private static func required(by ticket: TicketCase) -> [Objection] {
    guard ticket.touches([.structure, .creatives, .targeting]) else { return [] }
    let channel = ticket.channel["platform_name"]
    guard !ticket.scope.isEmpty else {
      return [Objection("no line item of the campaign runs on \(channel)")]
    }
    var objections: [Objection] = []
    for item in ticket.scope where ticket.touches([.structure, .creatives]) {
      if item.creatives.isEmpty { objections.append(Objection("\(item.place) shows no creative")) }
      if ticket.touches(.structure), item.flights.isEmpty {
        objections.append(Objection("\(item.place) has no flight"))
      }
      objections += item.creatives.flatMap { part in
        ["name", "asset_url", "landing_page_url"].filter { isEmpty(part.row[$0]) }
          .map { Objection("\(part.creative) has no \($0), which \(channel) requires") }
      }
    }
    return objections + own(ticket)
  }

  /// What one platform alone requires (platforms 2.1 to 2.4).
  private static func own(_ ticket: TicketCase) -> [Objection] {
    guard ticket.touches(.structure) else { return [] }
    switch ticket.platform {
    case .meta:
      return ticket.scope.filter { !$0.targeting.names(.geoCountry) }.map {
        Objection("\($0.place) targets no country, which Meta requires")
      }
    case .tikTok:
      let isShort = ticket.campaign["name"].description.count <= 512
      let countries = ticket.scope.filter { !$0.targeting.names(.geoCountry) }.map {
        Objection("\($0.place) targets no country, which TikTok requires")
      }
      return countries + (isShort ? [] : [Objection("the campaign's name is longer than 512")])
    case .campaignManager360:
      return ticket.creatives.filter { ($0.part.row["width"].integer ?? 0) < 1 }.map {
        Objection("\($0.part.creative) has no size, which Campaign Manager 360 requires")
      }
    case .displayVideo360: return []
    }
  }

  private static func isEmpty(_ value: Value) -> Bool { value.isNull || value.text == "" }
}
