import AdOps
import Registry
import Tables

extension RuleCase {
  static let naming: [RuleCase] =
    taxonomyValid + taxonomyParts + titleSpelling + platformFields + duplicates + privacy

  private static let given = GivenName(
    campaign: 1, campaignCode: "CMP-0001", channel: 6, name: "LUXAUTO_US_NETFLIX_2025_Old")

  private static let taxonomyValid: [RuleCase] = [
    RuleCase(.taxonomyValid, "no change", .pass),
    RuleCase(.taxonomyValid, "a valid name is typed", .pass) {
      $0.requests["name.name"] = "LUXAUTO_US_NETFLIX_2025_EVAwarenessLaunch"
    },
    RuleCase(.taxonomyValid, "parts with underscores", .fail, "has 7 parts", "has 5") {
      $0.requests["name.name"] = "A_B_C_D_E_2026_x"
    },
    RuleCase(.taxonomyValid, "an unknown channel", .fail, "did you mean 'NETFLIX'?") {
      $0.requests["name.name"] = "LUXAUTO_US_NETFLX_2025_EVAwarenessLaunch"
    },
    RuleCase(.taxonomyValid, "an alias as channel", .pass) {
      $0.requests["ticket.channel"] = "NFLX"
    },
    RuleCase(.taxonomyValid, "a misspelt channel", .fail, "did you mean 'netflix'?") {
      $0.requests["ticket.channel"] = "Netflics"
    },
    RuleCase(.taxonomyValid, "a name that cannot be written", .fail, "no Latin letter") {
      $0.set(Registry.campaigns, "name", "月光")
    },
    RuleCase(
      .taxonomyValid, "another campaign's name", .fail,
      "CMP-1 and CMP-0009 would both be named"
    ) {
      $0.set(Registry.campaigns, "code", "CMP-1")
      $0.given = [
        GivenName(
          campaign: 9, campaignCode: "CMP-0009", channel: 6,
          name: "LUXAUTO_US_NETFLIX_2025_EVAwarenessLaunch")
      ]
    },
    RuleCase(.taxonomyValid, "a name that was not meant", .needsReview, "ends in 'copy'") {
      $0.set(Registry.campaigns, "name", "EV Awareness Launch (copy)")
    },
    RuleCase(.taxonomyValid, "a budget update", .notApplicable) { $0.become("Budget Update") },
  ]

  private static let taxonomyParts: [RuleCase] = [
    RuleCase(.taxonomyParts, "nothing typed or given", .notApplicable),
    RuleCase(.taxonomyParts, "the campaign's own parts", .pass) {
      $0.requests["name.name"] = "LUXAUTO_US_NETFLIX_2025_EVAwarenessLaunch"
    },
    RuleCase(
      .taxonomyParts, "another market and year", .fail, "MarketCode of", "'GB'", "'US'",
      "Year of", "'2024'"
    ) { $0.requests["name.name"] = "LUXAUTO_GB_NETFLIX_2024_EVAwarenessLaunch" },
    RuleCase(.taxonomyParts, "a given name of a renamed campaign", .pass) { $0.given = [given] },
    RuleCase(.taxonomyParts, "a given name of another brand", .fail, "BrandCode") {
      $0.given = [given]
      $0.refer("brand_id", to: Registry.brands, "internal_code", "NEXBANK")
    },
    RuleCase(.taxonomyParts, "a name without pattern", .notApplicable) {
      $0.requests["name.name"] = "A_B_C_D_E_2026_x"
    },
  ]

  private static let titleSpelling: [RuleCase] = [
    RuleCase(.titleSpelling, "no title", .notApplicable),
    RuleCase(.titleSpelling, "the title as it is written", .pass) {
      $0.requests["campaign.title"] = "Moonlit Harbor"
    },
    RuleCase(
      .titleSpelling, "two letters swapped", .fail, "'Moonlit Harbro'",
      "did you mean 'Moonlit Harbor'?"
    ) { $0.requests["campaign.title"] = "Moonlit Harbro" },
    RuleCase(.titleSpelling, "swapped in the campaign's name", .fail, "'Moonlit Harbor'") {
      $0.refer("title_id", to: Registry.titles, "name", "Moonlit Harbor")
      $0.set(Registry.campaigns, "name", "Moonlit Harbro Launch")
    },
    RuleCase(.titleSpelling, "swapped in a typed name", .fail, "'Moonlit Harbor'") {
      $0.refer("title_id", to: Registry.titles, "name", "Moonlit Harbor")
      $0.requests["name.name"] = "LWS_US_NETFLIX_2025_MoonlitHarbroLaunch"
    },
    report(.titleSpelling),
  ]

  private static let platformFields: [RuleCase] = [
    RuleCase(.platformFields, "no change", .pass),
    RuleCase(.platformFields, "no line item on the channel", .fail, "runs on Meta") {
      $0.ticket["channel_id"] = Office.id(Registry.channels, "api_identifier", "meta")
    },
    RuleCase(.platformFields, "no creative", .fail, "line item 1 shows no creative") {
      $0.remove(Registry.creatives)
    },
    RuleCase(.platformFields, "no flight", .fail, "line item 1 has no flight") {
      $0.remove(Registry.flights)
    },
    RuleCase(.platformFields, "a budget update without amount", .fail, "budget_change.amount") {
      $0.become("Budget Update")
    },
    RuleCase(.platformFields, "a budget update with an amount", .pass) {
      $0.become("Budget Update")
      $0.requests["budget_change.amount"] = "150000"
    },
    RuleCase(.platformFields, "no country on Meta", .fail, "which Meta requires") {
      $0.move(to: "meta")
      $0.target(#"{"DEVICE":["MOBILE"]}"#)
    },
    RuleCase(.platformFields, "no country on TikTok", .fail, "which TikTok requires") {
      $0.move(to: "tiktok")
      $0.target("{}")
    },
    RuleCase(.platformFields, "an unreadable urgency", .fail, "ticket.urgency") {
      $0.requests["ticket.urgency"] = "yesterday"
    },
    report(.platformFields),
  ]

  private static let duplicates: [RuleCase] = [
    RuleCase(.duplicateTicket, "no other ticket", .pass),
    RuleCase(.duplicateTicket, "an earlier one for the same", .fail, "TKT-00001 asks") {
      $0.ticket["id"] = 2
      $0.others = [twin($0)]
    },
    RuleCase(.duplicateTicket, "the earlier one of two", .pass) {
      $0.ticket["id"] = 2
      var later = twin($0).ticket
      later["id"] = 3
      $0.others = [OtherTicket(later, .newCampaign)]
    },
    RuleCase(.duplicateTicket, "an earlier one that is done", .pass) {
      $0.ticket["id"] = 2
      var done = twin($0).ticket
      done["stage"] = "COMPLETED"
      $0.others = [OtherTicket(done, .newCampaign)]
    },
    RuleCase(.duplicateTicket, "a change to another amount", .pass) {
      $0.ticket["id"] = 2
      $0.become("Budget Update")
      $0.requests = ["budget_change.amount": "150000", "ticket.notes": "urgent"]
      $0.others = [
        OtherTicket(twin($0).ticket, .budgetUpdate, requests: ["budget_change.amount": "140000"])
      ]
    },
    RuleCase(.duplicateTicket, "a change to the same amount", .fail, "TKT-00001") {
      $0.ticket["id"] = 2
      $0.become("Budget Update")
      $0.requests = ["budget_change.amount": "150000", "ticket.notes": "urgent"]
      $0.others = [
        OtherTicket(twin($0).ticket, .budgetUpdate, requests: ["budget_change.amount": "150000"])
      ]
    },
    report(.duplicateTicket),
  ]

  private static func twin(_ office: Office) -> OtherTicket {
    var row = office.ticket
    row["id"] = 1
    row["code"] = "TKT-00001"
    return OtherTicket(row, .newCampaign)
  }

  private static let privacy: [RuleCase] = [
    RuleCase(.privacy, "no change", .pass),
    RuleCase(.privacy, "an address in a name", .fail, "the campaign's name holds an e-mail") {
      $0.set(Registry.campaigns, "name", "Launch for ana.perez@example.com")
    },
    RuleCase(.privacy, "a number in a creative's name", .fail, "creative 1 holds a telephone") {
      $0.set(Registry.creatives, "name", "Call +1 (555) 010-0199")
    },
    RuleCase(.privacy, "an address in a link", .fail, "landing_page_url of creative 1") {
      $0.set(
        Registry.creatives, "landing_page_url",
        "https://www.luxauto.example/ev?to=ana%40example.com")
    },
    RuleCase(.privacy, "a key that tells who it is", .fail, "the value of 'email'") {
      $0.set(
        Registry.creatives, "landing_page_url", "https://www.luxauto.example/ev?email=a1b2c3")
    },
    RuleCase(.privacy, "a macro for such a key", .pass) {
      $0.set(
        Registry.creatives, "click_tracker_url",
        "https://track.example.com/c?ip=[IPADDRESS]&cb=[CACHEBUSTING]")
    },
    report(.privacy),
  ]
}
