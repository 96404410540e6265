import JSON
import Registry
import Units

extension MetaRules {
  static let adSet: [Endpoint.Rule] = [
    oneBudget, end, bid, goal, promoted, parties, places, ages, frequency, hours, leastBudget,
  ]

  private static func campaign(of call: SandboxCall) -> SandboxObject? {
    call.object(call["campaign_id"]?.idText, .campaign)
  }

  private static func has(_ name: String, _ object: SandboxObject?) -> Bool {
    object?.fields[name] != nil
  }

  private static func oneBudget(_ call: SandboxCall) -> [Complaint] {
    let own = ["daily_budget", "lifetime_budget"].filter { call[$0] != nil }
    let above = campaign(of: call)
    let isShared = has("daily_budget", above) || has("lifetime_budget", above)
    if isShared, let name = own.first {
      return [
        Complaint(
          .conflict, at: name, "is set on the campaign already", subcode: 1_885_621)
      ]
    }
    if own.isEmpty, !isShared {
      let name = call["end_time"] == nil ? "daily_budget" : "lifetime_budget"
      return [Complaint(.missing, at: name, "is required: the campaign has no budget")]
    }
    return own.count < 2
      ? [] : [Complaint(.conflict, at: "daily_budget", "goes not with lifetime_budget")]
  }

  private static func end(_ call: SandboxCall) -> [Complaint] {
    guard let end = call["end_time"]?.string.flatMap({ InstantText.read($0, .offset) }) else {
      guard call["lifetime_budget"] != nil else { return [] }
      return [Complaint(.missing, at: "end_time", "is required with lifetime_budget")]
    }
    guard let start = call["start_time"]?.string.flatMap({ InstantText.read($0, .offset) }),
      end <= start
    else { return [] }
    return [Complaint(.conflict, at: "end_time", "is not after start_time")]
  }

  private static func bid(_ call: SandboxCall) -> [Complaint] {
    let strategy = call["bid_strategy"]?.string ?? "LOWEST_COST_WITHOUT_CAP"
    let needsBid = strategy == "LOWEST_COST_WITH_BID_CAP" || strategy == "COST_CAP"
    if needsBid, call["bid_amount"] == nil {
      return [
        Complaint(.missing, at: "bid_amount", "is required by \(strategy)", subcode: 4_834_005)
      ]
    }
    guard !needsBid, call["bid_amount"] != nil else { return [] }
    return [Complaint(.conflict, at: "bid_amount", "goes not with \(strategy)")]
  }

  private static let goals: [String: Set<String>] = [
    "OUTCOME_AWARENESS": ["REACH", "IMPRESSIONS", "AD_RECALL_LIFT", "THRUPLAY"],
    "OUTCOME_TRAFFIC": ["LINK_CLICKS", "LANDING_PAGE_VIEWS", "REACH", "IMPRESSIONS"],
    "OUTCOME_ENGAGEMENT": ["POST_ENGAGEMENT", "THRUPLAY", "PAGE_LIKES"],
    "OUTCOME_LEADS": ["LEAD_GENERATION", "OFFSITE_CONVERSIONS"],
    "OUTCOME_SALES": ["OFFSITE_CONVERSIONS", "VALUE"],
    "OUTCOME_APP_PROMOTION": ["APP_INSTALLS", "VALUE"],
  ]

  private static func goal(_ call: SandboxCall) -> [Complaint] {
    guard let objective = campaign(of: call)?.fields["objective"]?.string,
      let goal = call["optimization_goal"]?.string, !(goals[objective]?.contains(goal) ?? true)
    else { return [] }
    return [
      Complaint(
        .conflict, at: "optimization_goal", "\(goal) is no goal of \(objective)",
        subcode: 2_490_408)
    ]
  }

  private static func promoted(_ call: SandboxCall) -> [Complaint] {
    let objective = campaign(of: call)?.fields["objective"]?.string ?? ""
    let asks = ["OUTCOME_SALES", "OUTCOME_LEADS", "OUTCOME_APP_PROMOTION"].contains(objective)
    guard asks, call["promoted_object"] == nil else { return [] }
    return [Complaint(.missing, at: "promoted_object", "is required by \(objective)")]
  }

  private static let union: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
    "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
  ]

  /// Ads in the European Union name who profits from them and who pays.
  private static func parties(_ call: SandboxCall) -> [Complaint] {
    let places = call.value("targeting", "geo_locations")
    let countries = places?["countries"]?.array?.compactMap(\.string) ?? []
    guard countries.contains(where: union.contains) else { return [] }
    return ["dsa_beneficiary", "dsa_payor"].filter { call[$0] == nil }.map {
      Complaint(.missing, at: $0, "is required for ads in the European Union")
    }
  }

  private static func places(_ call: SandboxCall) -> [Complaint] {
    let kinds = ["countries", "country_groups", "regions", "geo_markets", "cities", "zips"]
    let places = call.value("targeting", "geo_locations")
    guard kinds.allSatisfy({ places?[$0] == nil }) else { return [] }
    return [Complaint(.missing, at: "targeting.geo_locations.countries", "or a part is required")]
  }

  private static func ages(_ call: SandboxCall) -> [Complaint] {
    let youngest = call.value("targeting", "age_min")?.integer ?? 18
    let oldest = call.value("targeting", "age_max")?.integer ?? 65
    if youngest > oldest {
      return [Complaint(.conflict, at: "targeting.age_min", "is above age_max")]
    }
    let limited: Set<String> = [
      "CREDIT", "EMPLOYMENT", "FINANCIAL_PRODUCTS_SERVICES", "HOUSING",
    ]
    let categories = campaign(of: call)?.fields["special_ad_categories"]?.array ?? []
    guard categories.contains(where: { limited.contains($0.string ?? "") }) else { return [] }
    var complaints: [Complaint] = []
    if youngest > 18 || oldest < 65 {
      complaints.append(
        Complaint(.conflict, at: "targeting.age_min", "is not taken in this special category"))
    }
    for name in ["genders"] where call.value("targeting", name) != nil {
      complaints.append(
        Complaint(.conflict, at: "targeting.\(name)", "is not taken in this special category"))
    }
    if call.value("targeting", "geo_locations", "zips") != nil {
      complaints.append(
        Complaint(
          .conflict, at: "targeting.geo_locations.zips", "is not taken in this special category"))
    }
    return complaints
  }

  private static func frequency(_ call: SandboxCall) -> [Complaint] {
    guard !(call["frequency_control_specs"]?.array?.isEmpty ?? true),
      call["optimization_goal"]?.string != "REACH"
    else { return [] }
    return [
      Complaint(.conflict, at: "frequency_control_specs", "goes only with the goal REACH")
    ]
  }

  private static func hours(_ call: SandboxCall) -> [Complaint] {
    guard let hours = call["adset_schedule"]?.array, !hours.isEmpty else { return [] }
    var complaints: [Complaint] = []
    if call["lifetime_budget"] == nil {
      complaints.append(
        Complaint(.conflict, at: "adset_schedule", "goes only with lifetime_budget"))
    }
    for (position, range) in hours.enumerated() {
      guard let start = range["start_minute"]?.integer, let end = range["end_minute"]?.integer,
        end <= start
      else { continue }
      complaints.append(
        Complaint(
          .conflict, at: ["adset_schedule", String(position), "end_minute"],
          "is not after start_minute"))
    }
    return complaints
  }
}
