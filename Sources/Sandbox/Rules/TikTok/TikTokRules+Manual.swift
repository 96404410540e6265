import JSON
import Registry
import Units

extension TikTokRules {
  private static func campaign(of call: SandboxCall) -> SandboxObject? {
    call.object(call["campaign_id"]?.idText, .campaign)
  }

  static func placements(_ call: SandboxCall) -> [Complaint] {
    let type = call["placement_type"]?.string ?? "PLACEMENT_TYPE_NORMAL"
    guard type == "PLACEMENT_TYPE_NORMAL", call["placements"] == nil else { return [] }
    return [Complaint(.missing, at: "placements", "is required by \(type)")]
  }

  static func promotion(_ call: SandboxCall) -> [Complaint] {
    let objective = campaign(of: call)?.fields["objective_type"]?.string ?? ""
    guard !["REACH", "VIDEO_VIEWS", "ENGAGEMENT", ""].contains(objective),
      call["promotion_type"] == nil
    else { return [] }
    return [Complaint(.missing, at: "promotion_type", "is required by \(objective)")]
  }

  /// Between one and seven days, at most three a day, and for reach alone.
  static func frequency(_ call: SandboxCall) -> [Complaint] {
    guard call["frequency"] != nil || call["frequency_schedule"] != nil else { return [] }
    if campaign(of: call)?.fields["objective_type"]?.string != "REACH" {
      return [Complaint(.conflict, at: "frequency", "goes only with the objective REACH")]
    }
    guard let most = call["frequency"]?.integer else {
      return [Complaint(.missing, at: "frequency", "is required with frequency_schedule")]
    }
    guard let days = call["frequency_schedule"]?.integer else {
      return [Complaint(.missing, at: "frequency_schedule", "is required with frequency")]
    }
    if !(1...7).contains(days) {
      return [Complaint(.limit, at: "frequency_schedule", "is \(days); 1 to 7 is taken")]
    }
    return (1...3 * days).contains(most)
      ? []
      : [Complaint(.limit, at: "frequency", "is \(most); 1 to \(3 * days) is taken")]
  }

  /// The budgets of ad groups fit into their campaign's: each of a day, all of the whole time.
  static func room(_ call: SandboxCall) -> [Complaint] {
    guard call.target == nil, let parent = campaign(of: call),
      parent.fields["budget_mode"] == call["budget_mode"],
      let whole = money(parent.fields["budget"]), let own = money(call["budget"])
    else { return [] }
    var used = Money.zero
    if call["budget_mode"]?.string == "BUDGET_MODE_TOTAL" {
      let groups = call.store.children(of: .tikTok, parent.id, kind: .adGroup)
      used = groups.compactMap { money($0.fields["budget"]) }.reduce(used, +)
    }
    guard used + own > whole else { return [] }
    return [Complaint(.conflict, at: "budget", "is more than the campaign has left")]
  }

  static func creatives(_ call: SandboxCall) -> [Complaint] {
    call.values(at: "creatives[]").flatMap { place, creative in
      var complaints: [Complaint] = []
      func demand(_ name: String, _ reason: String) {
        complaints.append(Complaint(.missing, at: place + [name], reason))
      }
      let format = creative["ad_format"]?.string
      if format != "LIVE_CONTENT", creative["ad_text"] == nil, creative["ad_texts"] == nil {
        demand("ad_text", "is required")
      }
      if format == "SINGLE_VIDEO", creative["video_id"] == nil, creative["tiktok_item_id"] == nil {
        demand("video_id", "is required by SINGLE_VIDEO")
      }
      if format == "SINGLE_IMAGE", creative["image_ids"] == nil {
        demand("image_ids", "is required by SINGLE_IMAGE")
      }
      if creative["call_to_action"] == nil, creative["call_to_action_id"] == nil {
        demand("call_to_action", "or call_to_action_id is required")
      }
      if creative["identity_id"] != nil, creative["identity_type"] == nil {
        demand("identity_type", "is required with identity_id")
      }
      return complaints
    }
  }

  static func smartCreatives(_ call: SandboxCall) -> [Complaint] {
    guard call["creative_list"] != nil else {
      return [Complaint(.missing, at: "creative_list", "is required")]
    }
    return call.values(at: "creative_list[].creative_info").compactMap { place, info in
      guard info["ad_format"]?.string == "SINGLE_VIDEO", info["video_info"] == nil,
        info["tiktok_item_id"] == nil
      else { return nil }
      return Complaint(.missing, at: place + ["video_info"], "is required by SINGLE_VIDEO")
    }
  }
}
