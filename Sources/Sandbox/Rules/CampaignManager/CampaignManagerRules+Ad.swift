import JSON
import Registry
import Units

extension CampaignManagerRules {
  static let ad: [Endpoint.Rule] = [standardParts, clickTracker, adTimes, samePlace, joined]

  private static func standardParts(_ call: SandboxCall) -> [Complaint] {
    guard call["type"]?.string == "AD_SERVING_STANDARD_AD" else { return [] }
    var complaints = ["placementAssignments", "creativeRotation", "deliverySchedule"]
      .filter { call[$0] == nil }
      .map { Complaint(.missing, at: $0, "is required by a standard ad") }
    guard call["deliverySchedule"] != nil else { return complaints }
    complaints += ["priority", "impressionRatio"]
      .filter { call.value("deliverySchedule", $0) == nil }
      .map { Complaint(.missing, at: "deliverySchedule.\($0)", "is required by a standard ad") }
    return complaints
  }

  private static func clickTracker(_ call: SandboxCall) -> [Complaint] {
    guard call["type"]?.string == "AD_SERVING_CLICK_TRACKER" else { return [] }
    return ["clickThroughUrl", "dynamicClickTracker"].filter { call[$0] == nil }.map {
      Complaint(.missing, at: $0, "is required by a click tracker")
    }
  }

  /// An ad runs within the days of its campaign, wherever on earth these begin and end.
  private static func adTimes(_ call: SandboxCall) -> [Complaint] {
    guard let start = call["startTime"]?.string.flatMap({ InstantText.read($0, .standard) }),
      let end = call["endTime"]?.string.flatMap({ InstantText.read($0, .standard) })
    else { return [] }
    if end <= start { return [Complaint(.conflict, at: "endTime", "is not after startTime")] }
    guard let fields = parent(of: call)?.fields, let first = day(fields["startDate"]),
      let last = day(fields["endDate"])
    else { return [] }
    var complaints: [Complaint] = []
    if start < first.start - .hours(14) {
      complaints.append(Complaint(.conflict, at: "startTime", "is before the campaign's"))
    }
    if end > (last + 1).start + .hours(12) {
      complaints.append(Complaint(.conflict, at: "endTime", "is after the campaign's"))
    }
    return complaints
  }

  private static func samePlace(_ call: SandboxCall) -> [Complaint] {
    call.values(at: "placementAssignments[].placementId").compactMap { place, id in
      let placement = call.object(id.idText, .placement)
      guard placement?.fields["campaignId"]?.idText != call["campaignId"]?.idText else {
        return nil
      }
      return Complaint(.conflict, at: place, "is a placement of another campaign")
    }
  }

  /// A creative is shown only after it was joined to the campaign.
  private static func joined(_ call: SandboxCall) -> [Complaint] {
    let campaign = call["campaignId"]?.idText ?? ""
    let path = "creativeRotation.creativeAssignments[].creativeId"
    return call.values(at: path).compactMap { place, id in
      guard call.object("\(campaign)/\(id.idText ?? "")", .association) == nil else { return nil }
      return Complaint(.conflict, at: place, "was not joined to the campaign")
    }
  }
}
