import JSON
import Registry
import Units

extension DisplayVideoRules {
  static let lineItem: [Endpoint.Rule] = [
    pacing(isOrder: false), cap, capGiven, overTheTop, flight, budget, room, bid,
  ]

  static let targeting: [Endpoint.Rule] = [options, hours, ages]

  private static func order(of call: SandboxCall) -> SandboxObject? {
    call.object(call["insertionOrderId"]?.idText, .insertionOrder)
  }

  private static func capGiven(_ call: SandboxCall) -> [Complaint] {
    guard call["lineItemType"]?.string != "LINE_ITEM_TYPE_DEMAND_GEN",
      call["frequencyCap"] == nil
    else { return [] }
    return [Complaint(.missing, at: "frequencyCap", "is required")]
  }

  /// What plays over the top stands in an order of that kind, and nothing else does.
  private static func overTheTop(_ call: SandboxCall) -> [Complaint] {
    guard let order = order(of: call) else { return [] }
    let isOrder = order.fields["insertionOrderType"]?.string == "OVER_THE_TOP"
    let isItem = call["lineItemType"]?.string == "LINE_ITEM_TYPE_VIDEO_OVER_THE_TOP"
    return isOrder == isItem
      ? [] : [Complaint(.conflict, at: "lineItemType", "goes not with the order's type")]
  }

  private static func flight(_ call: SandboxCall) -> [Complaint] {
    let isCustom =
      call.value("flight", "flightDateType")?.string == "LINE_ITEM_FLIGHT_DATE_TYPE_CUSTOM"
    let range = call.value("flight", "dateRange")
    if isCustom, range == nil {
      return [Complaint(.missing, at: "flight.dateRange", "is required by a custom flight")]
    }
    if !isCustom, range != nil {
      return [Complaint(.conflict, at: "flight.dateRange", "is the order's")]
    }
    let read = days(range, at: ["flight", "dateRange"])
    let ordered = (order(of: call)?.fields["budget"]?["budgetSegments"]?.array ?? [])
      .compactMap { days($0["dateRange"], at: []).days }
    guard let days = read.days, let first = ordered.map(\.lowerBound).min(),
      let last = ordered.map(\.upperBound).max()
    else { return read.complaints }
    return days.lowerBound < first || days.upperBound > last
      ? [Complaint(.conflict, at: "flight.dateRange", "is outside the order's days")] : []
  }

  private static func budget(_ call: SandboxCall) -> [Complaint] {
    let type = call.value("budget", "budgetAllocationType")?.string
    guard type == "LINE_ITEM_BUDGET_ALLOCATION_TYPE_FIXED",
      call.value("budget", "maxAmount") == nil
    else { return [] }
    return [Complaint(.missing, at: "budget.maxAmount", "is required by a fixed budget")]
  }

  private static func amount(_ value: JSONValue?) -> Money {
    Money(micros: value?.string.flatMap { Int64($0) } ?? 0)
  }

  /// The budgets of line items fit into their order's.
  private static func room(_ call: SandboxCall) -> [Complaint] {
    guard call.target == nil, let order = order(of: call) else { return [] }
    let segments = order.fields["budget"]?["budgetSegments"]?.array ?? []
    let whole = segments.map { amount($0["budgetAmountMicros"]) }.reduce(Money.zero, +)
    let others = call.store.children(of: .displayVideo360, order.id, kind: .lineItem)
    let used = others.map { amount($0.fields["budget"]?["maxAmount"]) }.reduce(Money.zero, +)
    guard used + amount(call.value("budget", "maxAmount")) > whole else { return [] }
    return [Complaint(.conflict, at: "budget.maxAmount", "is more than the order has left")]
  }

  private static func bid(_ call: SandboxCall) -> [Complaint] {
    let strategies = call["bidStrategy"]?.object?.keys ?? []
    guard strategies.count == 1 else {
      return [Complaint(.conflict, at: "bidStrategy", "names not exactly one strategy")]
    }
    guard strategies == ["fixedBid"],
      amount(call.value("bidStrategy", "fixedBid", "bidAmountMicros")) == .zero
    else { return [] }
    return [
      Complaint(.missing, at: "bidStrategy.fixedBid.bidAmountMicros", "is required by a line item")
    ]
  }

  private static let details: [String: String] = [
    "TARGETING_TYPE_AGE_RANGE": "ageRangeDetails", "TARGETING_TYPE_GENDER": "genderDetails",
    "TARGETING_TYPE_HOUSEHOLD_INCOME": "householdIncomeDetails",
    "TARGETING_TYPE_DEVICE_TYPE": "deviceTypeDetails",
    "TARGETING_TYPE_DAY_AND_TIME": "dayAndTimeDetails",
    "TARGETING_TYPE_GEO_REGION": "geoRegionDetails",
    "TARGETING_TYPE_CONTENT_GENRE": "contentGenreDetails",
    "TARGETING_TYPE_OPERATING_SYSTEM": "operatingSystemDetails",
    "TARGETING_TYPE_BROWSER": "browserDetails", "TARGETING_TYPE_LANGUAGE": "languageDetails",
    "TARGETING_TYPE_AUDIENCE_GROUP": "audienceGroupDetails",
  ]

  /// An option has the details of its kind and no others.
  private static func options(_ call: SandboxCall) -> [Complaint] {
    call.values(at: "createRequests[]").flatMap { place, request -> [Complaint] in
      let type = request["targetingType"]?.string ?? ""
      guard let name = details[type] else {
        return [
          Complaint(.conflict, at: place + ["targetingType"], "cannot be edited together")
        ]
      }
      return (request["assignedTargetingOptions"]?.array ?? []).enumerated()
        .filter { $0.element.object?.keys != [name] }
        .map {
          Complaint(
            .missing, at: place + ["assignedTargetingOptions", String($0.offset), name],
            "alone is required by \(type)")
        }
    }
  }

  private static func hours(_ call: SandboxCall) -> [Complaint] {
    let path = "createRequests[].assignedTargetingOptions[].dayAndTimeDetails"
    return call.values(at: path).compactMap { place, value in
      guard let start = value["startHour"]?.integer, let end = value["endHour"]?.integer,
        end <= start
      else { return nil }
      return Complaint(.conflict, at: place + ["endHour"], "is not after startHour")
    }
  }

  private static let bands = [
    "AGE_RANGE_18_24", "AGE_RANGE_25_34", "AGE_RANGE_35_44", "AGE_RANGE_45_54",
    "AGE_RANGE_55_64", "AGE_RANGE_65_PLUS",
  ]

  /// Ages are reached without a gap.
  private static func ages(_ call: SandboxCall) -> [Complaint] {
    let path = "createRequests[].assignedTargetingOptions[].ageRangeDetails.ageRange"
    let found = call.values(at: path)
    let chosen = found.compactMap { bands.firstIndex(of: $0.value.string ?? "") }.sorted()
    guard let first = chosen.first, let last = chosen.last, last - first + 1 != chosen.count,
      let place = found.first?.place
    else { return [] }
    return [Complaint(.conflict, at: place, "leaves a gap between ages")]
  }
}
