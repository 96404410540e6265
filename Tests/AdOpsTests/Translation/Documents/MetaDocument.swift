import JSON

/// What is known of Meta's calls: names and types from Appendix A, lists from there and from 2.1.
struct MetaDocument: Sendable {
  private(set) var catalogue = OfficialCatalogue()

  init() {
    catalogue["POST campaigns"] = Self.fields(MetaFieldText.campaigns)
    catalogue["POST adsets"] = Self.fields(MetaFieldText.adSets)
    catalogue["POST ads"] = Self.fields(MetaFieldText.ads)
    catalogue["POST adcreatives"] = Self.fields(MetaFieldText.creatives)
    catalogue["Targeting"] = Self.targeting
    for (name, fields) in Self.nested { catalogue[name] = fields }
    for (call, names) in Self.platformRules {
      for name in names {
        guard let field = catalogue[call]?[name] else { continue }
        catalogue[call]?[name] = OfficialField(field.type, isRequired: true)
      }
    }
  }

  /// What section 2.1 says that the platform insists on beside the specification.
  static let platformRules = [
    "POST campaigns": ["name", "objective", "status", "is_adset_budget_sharing_enabled"],
    "POST adsets": ["campaign_id", "billing_event", "optimization_goal", "targeting"],
    "POST adcreatives": ["object_story_spec"],
    "POST ads": ["adset_id", "status"],
    "Targeting": ["targeting_automation"],
  ]

  private static let lists: [String: [String]] = [
    "objective": [
      "OUTCOME_AWARENESS", "OUTCOME_TRAFFIC", "OUTCOME_ENGAGEMENT", "OUTCOME_LEADS",
      "OUTCOME_SALES", "OUTCOME_APP_PROMOTION",
    ],
    "special_ad_categories": [
      "NONE", "CREDIT", "EMPLOYMENT", "FINANCIAL_PRODUCTS_SERVICES", "HOUSING",
      "ISSUES_ELECTIONS_POLITICS", "ONLINE_GAMBLING_AND_GAMING",
    ],
    "status": ["ACTIVE", "PAUSED", "DELETED", "ARCHIVED"],
    "bid_strategy": [
      "LOWEST_COST_WITHOUT_CAP", "LOWEST_COST_WITH_BID_CAP", "COST_CAP",
      "LOWEST_COST_WITH_MIN_ROAS",
    ],
    "billing_event": [
      "IMPRESSIONS", "LINK_CLICKS", "THRUPLAY", "CLICKS", "APP_INSTALLS", "PAGE_LIKES",
      "POST_ENGAGEMENT", "PURCHASE", "OFFER_CLAIMS", "LISTING_INTERACTION", "NONE",
    ],
    "optimization_goal": words(MetaValueText.optimizationGoals),
    "destination_type": words(MetaValueText.destinations),
  ]

  static func words(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  /// Fields written as `name*:type, name:type`.
  private static func fields(_ text: String) -> [String: OfficialField] {
    var fields: [String: OfficialField] = [:]
    for word in split(text) {
      let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let name = parts[0].filter { $0 != "*" }
      fields[name] = OfficialField(type(parts[1], name), isRequired: parts[0].hasSuffix("*"))
    }
    return fields
  }

  /// Splits at commas outside angle brackets.
  private static func split(_ text: String) -> [String] {
    var words = [""]
    var depth = 0
    for character in text {
      if character == "<" { depth += 1 }
      if character == ">" { depth -= 1 }
      if character == ",", depth == 0 {
        words.append("")
      } else if !(character == " " && (words.last ?? "").isEmpty) {
        words[words.count - 1].append(character)
      }
    }
    return words
  }

  private static func type(_ word: String, _ name: String) -> OfficialType {
    if word.hasPrefix("list<") {
      if let own = listed[name] { return .array(.object(own)) }
      return .array(type(String(word.dropFirst(5).dropLast()), name))
    }
    switch word {
    case "unsigned int", "int": return .integer
    case "bool": return .boolean
    case "datetime": return .text(values: nil, format: "datetime")
    case "Targeting": return .object("Targeting")
    case "AdCreativeObjectStorySpec": return .object("object_story_spec")
    case "AdCreative": return .object("creative")
    case "Object" where nested[name] != nil: return .object(name)
    case "string", "enum", "special_ad_categories", "special_ad_category_country":
      return .text(values: lists[name], format: nil)
    case "execution_options", "regional_regulated_categories":
      return .text(values: nil, format: nil)
    default: return .open
    }
  }

  private static let listed = [
    "adset_schedule": "adset_schedule", "frequency_control_specs": "frequency_control_specs",
  ]
}
