import JSON
import Registry
import Units

/// What goes together at Display & Video 360 and what does not.
enum DisplayVideoRules {
  static let campaign: [Endpoint.Rule] = [goalAmount, planned, cap]
  static let order: [Endpoint.Rule] = [pacing(isOrder: true), segments, cap]
  static let creative: [Endpoint.Rule] = [hosting]

  /// What a new object may be: campaigns run or pause, orders and line items are drafts.
  static func firstStatus(_ call: SandboxCall) -> [Complaint] {
    let status = call["entityStatus"]?.string ?? ""
    let isDraft = call["insertionOrderId"] != nil || call["kpi"] != nil
    let allowed =
      isDraft ? ["ENTITY_STATUS_DRAFT"] : ["ENTITY_STATUS_ACTIVE", "ENTITY_STATUS_PAUSED"]
    return allowed.contains(status)
      ? [] : [Complaint(.conflict, at: "entityStatus", "cannot be \(status) at first")]
  }

  /// A change names what it changes, and sends that alone.
  static func mask(_ call: SandboxCall) -> [Complaint] {
    let masked = call.query("updateMask").flatMap { $0.split(separator: ",").map(String.init) }
    let roots = Set(masked.map { String($0.prefix { $0 != "." }) })
    let sent = Set(call.sent.keys)
    return sent.subtracting(roots).sorted().map {
      Complaint(.conflict, at: $0, "is not in updateMask")
    }
      + roots.subtracting(sent).sorted().map { _ in
        Complaint(.missing, at: [], "updateMask names what is not sent")
      }
  }

  static func day(_ value: JSONValue?) -> CivilDate? {
    guard let year = value?["year"]?.integer, let month = value?["month"]?.integer,
      let day = value?["day"]?.integer
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The days of a range, or what is wrong with it.
  static func days(
    _ range: JSONValue?, at place: [String]
  ) -> (days: ClosedRange<CivilDate>?, complaints: [Complaint]) {
    guard let range else { return (nil, []) }
    guard let first = day(range["startDate"]), let last = day(range["endDate"]) else {
      return (nil, [Complaint(.type, at: place, "has a day that no calendar has")])
    }
    guard first <= last else {
      return (nil, [Complaint(.conflict, at: place + ["endDate"], "is before startDate")])
    }
    return (first...last, [])
  }

  private static func goalAmount(_ call: SandboxCall) -> [Complaint] {
    let goal = call.value("campaignGoal", "performanceGoal")
    let type = goal?["performanceGoalType"]?.string ?? ""
    let name =
      type.hasSuffix("_CTR") || type.hasSuffix("VIEWABILITY")
      ? "performanceGoalPercentageMicros"
      : type.hasSuffix("OTHER") ? "performanceGoalString" : "performanceGoalAmountMicros"
    guard goal?[name] == nil else { return [] }
    return [
      Complaint(.missing, at: "campaignGoal.performanceGoal.\(name)", "is required by \(type)")
    ]
  }

  private static func planned(_ call: SandboxCall) -> [Complaint] {
    let place = ["campaignFlight", "plannedDates"]
    return days(call.value("campaignFlight", "plannedDates"), at: place).complaints
  }

  /// A cap is unlimited, or so many impressions in so many units of time.
  static func cap(_ call: SandboxCall) -> [Complaint] {
    guard let cap = call["frequencyCap"]?.object, !(cap["unlimited"]?.bool ?? false) else {
      return []
    }
    var complaints = ["maxImpressions", "timeUnit", "timeUnitCount"]
      .filter { cap[$0] == nil && !($0 == "maxImpressions" && cap["maxViews"] != nil) }
      .map { Complaint(.missing, at: "frequencyCap.\($0)", "is required by a limited cap") }
    let most: [String: Int64] = [
      "TIME_UNIT_MONTHS": 1, "TIME_UNIT_WEEKS": 4, "TIME_UNIT_DAYS": 6, "TIME_UNIT_HOURS": 23,
      "TIME_UNIT_MINUTES": 59,
    ]
    if let unit = cap["timeUnit"]?.string, let count = cap["timeUnitCount"]?.integer {
      guard let limit = most[unit] else {
        return complaints + [Complaint(.limit, at: "frequencyCap.timeUnit", "is taken no longer")]
      }
      if count > limit {
        complaints.append(
          Complaint(.limit, at: "frequencyCap.timeUnitCount", "is above \(limit)"))
      }
    }
    return complaints
  }

  static func pacing(isOrder: Bool) -> Endpoint.Rule {
    { call in
      let pacing = call["pacing"]
      let isDaily = pacing?["pacingPeriod"]?.string == "PACING_PERIOD_DAILY"
      let isFast = pacing?["pacingType"]?.string == "PACING_TYPE_ASAP"
      if isOrder, isFast, !isDaily {
        return [Complaint(.conflict, at: "pacing.pacingType", "goes not with a whole flight")]
      }
      if isDaily, pacing?["dailyMaxMicros"] == nil, pacing?["dailyMaxImpressions"] == nil {
        return [Complaint(.missing, at: "pacing.dailyMaxMicros", "is required by a daily pace")]
      }
      return []
    }
  }

  /// Segments follow each other without overlap, within what the campaign plans.
  private static func segments(_ call: SandboxCall) -> [Complaint] {
    let parent = call.object(call["campaignId"]?.idText, .campaign)
    let plan = days(parent?.fields["campaignFlight"]?["plannedDates"], at: []).days
    var complaints: [Complaint] = []
    var free: CivilDate?
    for (place, segment) in call.values(at: "budget.budgetSegments[]") {
      let read = days(segment["dateRange"], at: place + ["dateRange"])
      complaints += read.complaints
      guard let days = read.days else { continue }
      if let free, days.lowerBound < free {
        complaints.append(
          Complaint(.conflict, at: place + ["dateRange"], "overlaps the segment before"))
      }
      free = days.upperBound + 1
      if let plan, days.lowerBound < plan.lowerBound || days.upperBound > plan.upperBound {
        complaints.append(
          Complaint(.conflict, at: place + ["dateRange"], "is outside the campaign's days"))
      }
    }
    return complaints
  }

  /// What is hosted has assets; a tag from elsewhere has an address.
  private static func hosting(_ call: SandboxCall) -> [Complaint] {
    if call["hostingSource"]?.string == "HOSTING_SOURCE_HOSTED" {
      return call["assets"]?.array?.isEmpty ?? true
        ? [Complaint(.limit, at: "assets", "has none, and it is hosted")] : []
    }
    let isVideo = call["creativeType"]?.string == "CREATIVE_TYPE_VIDEO"
    let name = isVideo ? "vastTagUrl" : "thirdPartyTag"
    return call[name] == nil
      ? [Complaint(.missing, at: name, "is required from a third party")] : []
  }
}
