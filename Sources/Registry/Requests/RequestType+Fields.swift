import Tables

extension RequestType {
  /// Everything that a person can type into a ticket of this type, required fields first.
  package var fields: [RequestField] { Self.fieldsByType[self] ?? [] }

  /// The field of a name in `ticket_requests`, and which of several it means; nothing for other names.
  package func field(named name: String) -> (field: RequestField, number: Int)? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard let subject = parts.first.flatMap({ RequestSubject(rawValue: String($0)) }),
      parts.count == (subject.isNumbered ? 3 : 2)
    else { return nil }
    let number = subject.isNumbered ? Int(parts[1]) ?? 0 : 1
    guard number >= 1, let last = parts.last,
      let field = Self.fieldsByName[self]?["\(subject.rawValue).\(last)"]
    else { return nil }
    return (field, number)
  }

  private static let fieldsByType: [RequestType: [RequestField]] = Dictionary(
    uniqueKeysWithValues: allCases.map { type in
      let fields = type.declaredFields
      return (type, fields.filter(\.isRequired) + fields.filter { !$0.isRequired })
    })

  private static let fieldsByName = fieldsByType.mapValues { fields in
    Dictionary(
      fields.map { ("\($0.subject.rawValue).\($0.key.name)", $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private var declaredFields: [RequestField] {
    let common = [
      RequestField(.ticket, "title"), RequestField(.ticket, "channel_id"),
      RequestField(.ticket, "urgency"), RequestField(.ticket, "notes"),
    ]
    switch self {
    case .newCampaign: return common + Self.campaign + Self.parts
    case .retrafficking: return common + Self.campaign.map(\.optional) + Self.parts
    case .newPlacement: return common + Self.parts
    case .creativeSwap: return common + Self.creatives
    case .budgetUpdate:
      return common + [
        RequestField(.budgetChange, "amount_micros", required: true),
        RequestField(.budgetChange, "effective_at"),
      ]
    case .targetingChange:
      return common + Self.targeting + Self.caps
    case .pause:
      return common + [
        RequestField(.statusChange, "to_status"), RequestField(.statusChange, "effective_at"),
      ]
    case .floodlightTag, .urlChange:
      return common + [
        RequestField(.creative, "landing_page_url"), RequestField(.creative, "click_tracker_url"),
        RequestField(.creative, "impression_tracker_url"),
      ]
    case .nameChange:
      return common + [RequestField(.name, "name"), RequestField(.lineItem, "name")]
    case .investigation, .check, .report, .access, .engineering, .other: return common
    }
  }

  private static let campaign: [RequestField] =
    ["name", "brand_id", "market_id", "objective"].map {
      RequestField(.campaign, $0, required: true)
    }
    + [
      "title_id", "target_cpm_micros", "dsp_partner", "programmatic_buy_type", "special_category",
      "competitive_label", "start_date", "end_date",
    ].map { RequestField(.campaign, $0) }
    + [
      RequestField(.name, "name"), RequestField(.budget, "amount_micros", required: true),
      RequestField(.budget, "type"),
    ]

  private static let targeting: [RequestField] = [
    RequestField(.lineItem, "targeting_json"), RequestField(.lineItem, "device_targets_json"),
  ]

  private static let caps: [RequestField] = ["max_impressions", "unit", "scope"].map {
    RequestField(.frequencyCap, $0)
  }

  private static let creatives: [RequestField] = Registry.creatives.columns
    .filter { $0.input.contains(.update) }.map { RequestField(.creative, $0.name) }

  private static let parts: [RequestField] =
    [
      "name", "ad_format", "bid_cpm_micros", "budget_micros", "impression_goal", "pacing",
      "duration_seconds", "ad_server_type", "pixel_vendor", "geo_tier", "audience_id",
    ].map { RequestField(.lineItem, $0) } + targeting
    + ["start_date", "end_date"].map { RequestField(.flight, $0) } + caps + creatives
}

extension RequestField {
  /// The same field where the work can be done without it.
  fileprivate var optional: RequestField {
    RequestField(subject, key.column.name)
  }
}
