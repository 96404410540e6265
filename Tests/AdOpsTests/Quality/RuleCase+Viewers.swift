import Registry
import Tables

extension RuleCase {
  static let viewers: [RuleCase] =
    safety + geography + caps + whitelist + categories + separation

  private static func target(_ json: String) -> @Sendable (inout Office) -> Void {
    { $0.target(json) }
  }

  /// Makes the brand one that children may see.
  private static func family(_ json: String) -> @Sendable (inout Office) -> Void {
    {
      $0.refer("brand_id", to: Registry.brands, "internal_code", "LWFAM")
      $0.target(json)
    }
  }

  private static func subject(_ category: String, _ json: String)
    -> @Sendable (inout Office) -> Void
  {
    {
      $0.set(Registry.campaigns, "special_category", .text(category))
      $0.target(json)
    }
  }

  private static let safety: [RuleCase] = [
    RuleCase(.brandSafety, "no brand or subject that asks for care", .notApplicable),
    RuleCase(
      .brandSafety, "families", .pass, apply: family(#"{"MATURITY":["TEENS","OLDER_KIDS"]}"#)),
    RuleCase(
      .brandSafety, "an interest of the blocked numbers", .fail, "6003139266461",
      apply: family(#"{"INTEREST_CATEGORY":["6003139266461"]}"#)),
    RuleCase(
      .brandSafety, "an interest of blocked words", .fail, "ONLINE_GAMBLING",
      apply: family(#"{"INTEREST_CATEGORY":["ONLINE_GAMBLING"]}"#)),
    RuleCase(
      .brandSafety, "adults alone", .fail, "addresses adults alone",
      apply: family(#"{"AGE_RANGE":["25-34","35-44"]}"#)),
    RuleCase(
      .brandSafety, "titles for adults", .fail, "titles for adults",
      apply: family(#"{"MATURITY":["ADULTS"]}"#)),
    RuleCase(.brandSafety, "an audience of adults", .fail, "the audience 'Adults 18+'") {
      family("{}")(&$0)
      $0.set(
        Registry.lineItems, "audience_id", Office.id(Registry.audiences, "detailed", "Adults 18+"))
    },
    RuleCase(.brandSafety, "a mature title for teenagers", .fail, "under 18") {
      $0.refer("title_id", to: Registry.titles, "name", "Verdict at Low Tide")
      $0.target(#"{"AGE_RANGE":["13-17","18-24"]}"#)
    },
    RuleCase(.brandSafety, "a mature title for adults", .pass) {
      $0.refer("title_id", to: Registry.titles, "name", "Verdict at Low Tide")
      $0.target(#"{"AGE_RANGE":["18-24"],"MATURITY":["ADULTS"]}"#)
    },
    RuleCase(
      .brandSafety, "beer beside cartoons", .fail, "which children watch",
      apply: subject("ALCOHOL", #"{"AGE_RANGE":["25-34"],"CONTENT_GENRE":["ANIMATION"]}"#)),
    RuleCase(
      .brandSafety, "betting beside children's titles", .fail, "LITTLE_KIDS",
      apply: subject("GAMBLING", #"{"AGE_RANGE":["25-34"],"MATURITY":["LITTLE_KIDS"]}"#)),
    RuleCase(
      .brandSafety, "dating for any age", .fail, "names no ages",
      apply: subject("DATING", #"{"MATURITY":["ADULTS"]}"#)),
    RuleCase(
      .brandSafety, "beer for adults", .pass,
      apply: subject("ALCOHOL", #"{"AGE_RANGE":["25-34"],"MATURITY":["ADULTS"]}"#)),
  ]

  private static let geography: [RuleCase] = [
    RuleCase(.geography, "no change", .pass),
    RuleCase(
      .geography, "another country too", .fail, "targets CA, and the market is US",
      apply: target(#"{"GEO_COUNTRY":["US","CA"]}"#)),
    RuleCase(.geography, "no country", .fail, "targets no country", apply: target("{}")),
    RuleCase(
      .geography, "a state of another country", .fail, "the state CA-ON",
      apply: target(#"{"GEO_COUNTRY":["US"],"GEO_REGION":["US-CA","CA-ON"]}"#)),
    RuleCase(.geography, "television markets elsewhere", .fail, "television markets of the US") {
      $0.refer("market_id", to: Registry.markets, "code", "GB")
      $0.target(#"{"GEO_COUNTRY":["GB"],"GEO_DMA":["501"]}"#)
    },
    RuleCase(.geography, "another typed market", .fail, "the market is GB") {
      $0.requests["campaign.market"] = "UK"
    },
    RuleCase(.geography, "a budget update", .notApplicable) { $0.become("Budget Update") },
  ]

  private static func cap(
    _ channel: String, _ most: Int64, _ unit: String
  ) -> @Sendable (inout Office) -> Void {
    {
      $0.move(to: channel)
      $0.set(Registry.frequencyCaps, "max_impressions", .integer(most))
      $0.set(Registry.frequencyCaps, "unit", .text(unit))
    }
  }

  private static let caps: [RuleCase] = [
    RuleCase(.frequencyCap, "no change", .pass),
    RuleCase(.frequencyCap, "none", .fail, "line item 1 has no frequency cap") {
      $0.remove(Registry.frequencyCaps)
    },
    RuleCase(.frequencyCap, "an hour on Meta", .fail, "too short", apply: cap("meta", 1, "HOUR")),
    RuleCase(.frequencyCap, "a month on Meta", .pass, apply: cap("meta", 20, "MONTH")),
    RuleCase(
      .frequencyCap, "a month on TikTok", .fail, "too long", apply: cap("tiktok", 3, "MONTH")),
    RuleCase(.frequencyCap, "21 a week on TikTok", .pass, apply: cap("tiktok", 21, "WEEK")),
    RuleCase(
      .frequencyCap, "22 a week on TikTok", .fail, "more than 21",
      apply: cap("tiktok", 22, "WEEK")),
    RuleCase(.frequencyCap, "15 a day on CM360", .pass, apply: cap("cm360", 15, "DAY")),
    RuleCase(
      .frequencyCap, "16 a day on CM360", .fail, "more than 15", apply: cap("cm360", 16, "DAY")),
    RuleCase(.frequencyCap, "no number", .fail, "frequency_cap.1.max_impressions") {
      $0.requests["frequency_cap.1.max_impressions"] = "three"
    },
    RuleCase(.frequencyCap, "a new creative", .notApplicable) { $0.become("Creative Swap") },
  ]

  private static let whitelist: [RuleCase] = [
    RuleCase(.targetingWhitelist, "no change", .pass),
    RuleCase(
      .targetingWhitelist, "an unknown key", .fail, "did you mean 'CONTENT_GENRE'?",
      apply: target(#"{"CONTENT_GENRES":["DRAMA"]}"#)),
    RuleCase(
      .targetingWhitelist, "an unknown value", .fail, "did you mean 'DRAMA'?",
      apply: target(#"{"CONTENT_GENRE":["DRAMMA"]}"#)),
    RuleCase(
      .targetingWhitelist, "no list", .fail, "is no list of values",
      apply: target(#"{"DEVICE":"TV"}"#)),
    RuleCase(
      .targetingWhitelist, "a malformed state", .fail, "does not match",
      apply: target(#"{"GEO_REGION":["California"]}"#)),
    RuleCase(.targetingWhitelist, "no JSON", .fail, "is no object of lists", apply: target("TV")),
    RuleCase(.targetingWhitelist, "an unknown system", .fail, "did you mean 'ROKU'?") {
      $0.set(Registry.lineItems, "device_targets_json", #"{"PLATFORM":["ROKO"]}"#)
    },
    RuleCase(.targetingWhitelist, "everybody", .notApplicable, apply: target("{}")),
  ]

  private static let categories: [RuleCase] = [
    RuleCase(.specialCategory, "nothing special", .notApplicable),
    RuleCase(
      .specialCategory, "credit for everybody", .pass,
      apply: subject("CREDIT", #"{"GEO_COUNTRY":["US"],"GENDER":["ALL"]}"#)),
    RuleCase(
      .specialCategory, "credit by age", .fail, "by AGE_RANGE, which CREDIT must not",
      apply: subject("CREDIT", #"{"AGE_RANGE":["25-34"]}"#)),
    RuleCase(
      .specialCategory, "jobs by gender", .fail, "by GENDER",
      apply: subject("EMPLOYMENT", #"{"GENDER":["FEMALE"]}"#)),
    RuleCase(.specialCategory, "homes by city", .fail, "narrows its place to CITY") {
      subject("HOUSING", "{}")(&$0)
      $0.set(Registry.lineItems, "geo_tier", "CITY")
    },
    RuleCase(.specialCategory, "a missing category", .fail, "the industry GAMBLING asks") {
      $0.set(Registry.advertisers, "industry", "GAMBLING")
    },
    RuleCase(.specialCategory, "the industry's category", .pass) {
      $0.set(Registry.advertisers, "industry", "GAMBLING")
      $0.set(Registry.campaigns, "special_category", "GAMBLING")
    },
    RuleCase(.specialCategory, "an unknown category", .fail, "campaign.special_category has no") {
      $0.requests["campaign.special_category"] = "LOANS"
    },
  ]

  private static let separation: [RuleCase] = [
    RuleCase(.competitiveSeparation, "no change", .pass),
    RuleCase(.competitiveSeparation, "another industry", .fail, "who sells AUTOMOTIVE") {
      $0.set(Registry.campaigns, "competitive_label", "RETAIL")
    },
    RuleCase(.competitiveSeparation, "no industry", .fail, "did you mean 'AUTOMOTIVE'?") {
      $0.set(Registry.campaigns, "competitive_label", "AUTOMOTIV")
    },
    RuleCase(.competitiveSeparation, "no label", .notApplicable) {
      $0.set(Registry.campaigns, "competitive_label", nil)
    },
  ]
}
