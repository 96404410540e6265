import JSON
import Registry
import Units

/// What goes together at TikTok and what does not.
enum TikTokRules {
  static let campaign: [Endpoint.Rule] = [campaignBudget]

  static let group: [Endpoint.Rule] = [
    schedule, bid, pixel, dayparting, audience, leastGroupBudget,
  ]

  static let manualGroup: [Endpoint.Rule] = group + [placements, promotion, frequency, room]

  static let smartAd: [Endpoint.Rule] = [smartCreatives]

  static let ad: [Endpoint.Rule] = [creatives]

  private static func campaignBudget(_ call: SandboxCall) -> [Complaint] {
    let mode = call["budget_mode"]?.string ?? "BUDGET_MODE_INFINITE"
    guard mode == "BUDGET_MODE_DAY" || mode == "BUDGET_MODE_TOTAL" else { return [] }
    guard let budget = money(call["budget"]) else {
      return [Complaint(.missing, at: "budget", "is required by \(mode)")]
    }
    guard let least = call.account?.least(dollars: Money(units: 50)), budget < least else {
      return []
    }
    return [Complaint(.minimum, at: "budget", "is below the least of \(least)")]
  }

  static func money(_ value: JSONValue?) -> Money? {
    value?.numberText.flatMap { try? Money(parsing: $0) }
  }

  private static func instant(_ call: SandboxCall, _ name: String) -> Instant? {
    call[name]?.string.flatMap { InstantText.read($0, .spaced) }
  }

  private static func schedule(_ call: SandboxCall) -> [Complaint] {
    let type = call["schedule_type"]?.string
    let isTotal = call["budget_mode"]?.string == "BUDGET_MODE_TOTAL"
    var complaints: [Complaint] = []
    if isTotal, type != "SCHEDULE_START_END" {
      complaints.append(
        Complaint(.conflict, at: "schedule_type", "must be SCHEDULE_START_END with a total budget"))
    }
    guard let end = instant(call, "schedule_end_time") else {
      if isTotal || type == "SCHEDULE_START_END" {
        complaints.append(Complaint(.missing, at: "schedule_end_time", "is required"))
      }
      return complaints
    }
    if let start = instant(call, "schedule_start_time"), end <= start {
      complaints.append(
        Complaint(.conflict, at: "schedule_end_time", "is not after schedule_start_time"))
    }
    return complaints
  }

  private static func bid(_ call: SandboxCall) -> [Complaint] {
    let isCustom = call["bid_type"]?.string == "BID_TYPE_CUSTOM"
    let name = call["billing_event"]?.string == "OCPM" ? "conversion_bid_price" : "bid_price"
    if isCustom, call[name] == nil {
      return [Complaint(.missing, at: name, "is required by BID_TYPE_CUSTOM")]
    }
    return ["bid_price", "conversion_bid_price"].filter { !isCustom && call[$0] != nil }.map {
      Complaint(.conflict, at: $0, "goes only with BID_TYPE_CUSTOM")
    }
  }

  private static func pixel(_ call: SandboxCall) -> [Complaint] {
    if call["pixel_id"] != nil, call["optimization_event"] == nil {
      return [Complaint(.missing, at: "optimization_event", "is required with pixel_id")]
    }
    guard call["optimization_goal"]?.string == "CONVERT", call["pixel_id"] == nil else {
      return []
    }
    return [Complaint(.missing, at: "pixel_id", "is required by the goal CONVERT")]
  }

  private static func dayparting(_ call: SandboxCall) -> [Complaint] {
    guard let text = call["dayparting"]?.string, !text.isEmpty else { return [] }
    let isWeek = text.utf8.count == 336 && text.utf8.allSatisfy { $0 == 0x30 || $0 == 0x31 }
    guard isWeek else {
      return [Complaint(.type, at: "dayparting", "is not 336 characters of 0 and 1")]
    }
    return text.contains("1")
      ? [] : [Complaint(.conflict, at: "dayparting", "leaves no time to deliver")]
  }

  /// Credit, employment and housing are not for people chosen by age, gender or income.
  private static func audience(_ call: SandboxCall) -> [Complaint] {
    let campaign = call.object(call["campaign_id"]?.idText, .campaign)
    guard !(campaign?.fields["special_industries"]?.array?.isEmpty ?? true) else { return [] }
    let root = call["targeting_spec"] == nil ? [] : ["targeting_spec"]
    let spec = call["targeting_spec"]?.object ?? call.body
    var complaints: [Complaint] = []
    for name in ["age_groups", "household_income", "zipcode_ids"]
    where !(spec[name]?.array?.isEmpty ?? true) {
      complaints.append(
        Complaint(.conflict, at: root + [name], "is not taken in a special industry"))
    }
    if let gender = spec["gender"]?.string, gender != "GENDER_UNLIMITED" {
      complaints.append(
        Complaint(.conflict, at: root + ["gender"], "is not taken in a special industry"))
    }
    return complaints
  }

  private static func leastGroupBudget(_ call: SandboxCall) -> [Complaint] {
    guard let budget = money(call["budget"]),
      let daily = call.account?.least(dollars: Money(units: 20))
    else { return [] }
    var least: Money? = daily
    if call["budget_mode"]?.string == "BUDGET_MODE_TOTAL" {
      least = daily.multiplied(by: days(of: call))
    }
    guard let least, budget < least else { return [] }
    return [Complaint(.minimum, at: "budget", "is below the least of \(least)")]
  }

  /// The scheduled days; one that the clocks make longer or shorter by an hour is one day.
  private static func days(of call: SandboxCall) -> Int64 {
    guard let start = instant(call, "schedule_start_time"),
      let end = instant(call, "schedule_end_time")
    else { return 1 }
    return max(1, ((end - start).seconds + 43_200) / 86_400)
  }
}
