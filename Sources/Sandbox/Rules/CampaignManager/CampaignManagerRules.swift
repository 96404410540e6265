import JSON
import Registry
import Units

/// What goes together at Campaign Manager 360 and what does not.
enum CampaignManagerRules {
  static let campaign: [Endpoint.Rule] = [uniqueName, campaignDays]
  static let placement: [Endpoint.Rule] = [site, placementDays, periods]
  static let creative: [Endpoint.Rule] = [redirect]
  static let activity: [Endpoint.Rule] = [quotes]

  private static func uniqueName(_ call: SandboxCall) -> [Complaint] {
    guard call.target == nil, let name = call["name"]?.string,
      call.store.isTaken(name, .campaign, of: call.accountID, at: .campaignManager360)
    else { return [] }
    return [Complaint(.conflict, at: "name", "is the name of another campaign")]
  }

  static func day(_ value: JSONValue?) -> CivilDate? {
    value?.string.flatMap { try? CivilDate(parsing: $0) }
  }

  private static func campaignDays(_ call: SandboxCall) -> [Complaint] {
    guard let start = day(call["startDate"]), let end = day(call["endDate"]), end < start else {
      return []
    }
    return [Complaint(.conflict, at: "endDate", "is before startDate")]
  }

  static func parent(of call: SandboxCall) -> SandboxObject? {
    call.object(call["campaignId"]?.idText, .campaign)
  }

  private static func site(_ call: SandboxCall) -> [Complaint] {
    guard call["siteId"] == nil, call["directorySiteId"] == nil else { return [] }
    return [Complaint(.missing, at: "siteId", "or directorySiteId is required")]
  }

  private static func placementDays(_ call: SandboxCall) -> [Complaint] {
    guard let start = day(call.value("pricingSchedule", "startDate")),
      let end = day(call.value("pricingSchedule", "endDate"))
    else { return [] }
    if end < start {
      return [Complaint(.conflict, at: "pricingSchedule.endDate", "is before startDate")]
    }
    guard let fields = parent(of: call)?.fields, let first = day(fields["startDate"]),
      let last = day(fields["endDate"])
    else { return [] }
    var complaints: [Complaint] = []
    if start < first {
      complaints.append(
        Complaint(.conflict, at: "pricingSchedule.startDate", "is before the campaign's"))
    }
    if end > last {
      complaints.append(
        Complaint(.conflict, at: "pricingSchedule.endDate", "is after the campaign's"))
    }
    return complaints
  }

  /// Periods lie within their schedule, one behind the other.
  private static func periods(_ call: SandboxCall) -> [Complaint] {
    guard let start = day(call.value("pricingSchedule", "startDate")),
      let end = day(call.value("pricingSchedule", "endDate"))
    else { return [] }
    var complaints: [Complaint] = []
    var free = start
    for (place, period) in call.values(at: "pricingSchedule.pricingPeriods[]") {
      guard let first = day(period["startDate"]), let last = day(period["endDate"]) else {
        continue
      }
      if first < free || last < first || last > end {
        complaints.append(
          Complaint(.conflict, at: place + ["startDate"], "lies not free in the schedule"))
      }
      free = max(free, last + 1)
    }
    return complaints
  }

  private static func redirect(_ call: SandboxCall) -> [Complaint] {
    let type = call["type"]?.string ?? ""
    guard type.contains("REDIRECT"), call["redirectUrl"] == nil else { return [] }
    return [Complaint(.missing, at: "redirectUrl", "is required by \(type)")]
  }

  private static func quotes(_ call: SandboxCall) -> [Complaint] {
    guard let name = call["name"]?.string, name.contains(where: { $0 == "\"" || $0 == "'" }) else {
      return []
    }
    return [Complaint(.limit, at: "name", "has quotes")]
  }

  static func tagFormats(_ call: SandboxCall) -> [Complaint] {
    guard case .choice(let known) = FieldTable.managerTagFormat else { return [] }
    return call.query("tagFormats").filter { !known.contains($0) }.map {
      Complaint(.choice, at: "tagFormats", "'\($0)' is not one of its values")
    }
  }
}
