import Registry

extension DisplayVideoTranslator {
  /// The cap over all line items of the campaign, of which the platform has one.
  static func campaignCap(_ draft: TranslationDraft) -> Payload {
    let caps = draft.wholeChannel.flatMap(\.caps).filter { $0.scope == .campaign }
    return caps.first.map(payload) ?? ["unlimited": true]
  }

  /// The cap of one line item.
  static func cap(of lineItem: NeutralLineItem, _ draft: inout TranslationDraft) -> Payload {
    let whole = draft.wholeChannel.flatMap(\.caps).first { $0.scope == .campaign }
    var taken: NeutralCap?
    for cap in lineItem.caps where cap != whole {
      if cap.scope == .campaign || taken != nil {
        draft.lose("frequency cap", cap.text, of: .lineItem(lineItem))
        continue
      }
      taken = cap
      if cap.scope != .user {
        draft.lose(
          "frequency cap", cap.text, of: .lineItem(lineItem), "is counted for each person")
      }
    }
    return taken.map(payload) ?? ["unlimited": true]
  }

  private static func payload(of cap: NeutralCap) -> Payload {
    let unit =
      switch cap.unit {
      case .hour: "HOURS"
      case .day: "DAYS"
      case .week: "WEEKS"
      case .month: "MONTHS"
      }
    return [
      "unlimited": false, "maxImpressions": .integer(min(cap.impressions, Int64(Int32.max))),
      "timeUnit": .text("TIME_UNIT_\(unit)"), "timeUnitCount": 1,
    ]
  }
}
