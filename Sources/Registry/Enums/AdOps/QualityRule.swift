import Tables

/// The rules by which tickets are judged, in the order in which they are shown.
///
/// Their judges are in the room of ad operations; the gate of the tickets needs only their names and
/// severities.
package enum QualityRule: String, EnumeratedValue {
  /// The name that the campaign has or will get has the pattern of names.
  case taxonomyValid = "taxonomy_valid"
  /// Each part of the name is that of the campaign.
  case taxonomyParts = "taxonomy_parts"
  /// A title is written as in `titles`.
  case titleSpelling = "title_spelling"
  /// What is shown beside an ad, and to whom, is fit for brand, title and subject.
  case brandSafety = "brand_safety"
  /// The budget is not above the largest that anybody may order.
  case budgetLimits = "budget_limits"
  /// The budget is not below the least that the platform takes.
  case platformMinimum = "platform_minimum"
  /// The budgets of the line items add up to the campaign's.
  case budgetSum = "budget_sum"
  /// Flights begin before they end, lie inside the campaign and leave the lead time.
  case flights = "flights"
  /// Videos satisfy the publisher's specification.
  case creativeSpecification = "creative_specification"
  /// Interactive ads and pause ads keep their limits.
  case interactiveLimits = "interactive_limits"
  /// Every creative was approved.
  case creativeApproved = "creative_approved"
  /// Landing pages are encrypted, well formed and no placeholders.
  case landingPage = "landing_page"
  /// Both trackers or neither, with their macros.
  case trackers = "trackers"
  /// What is tracked carries the campaign's name.
  case trackingTaxonomy = "tracking_taxonomy"
  /// The places that are targeted are the campaign's market.
  case geography = "geography"
  /// Creatives speak a language of the market.
  case language = "language"
  /// Every line item has a cap, and the platform can keep it.
  case frequencyCap = "frequency_cap"
  /// Only listed values of listed keys are targeted.
  case targetingWhitelist = "targeting_whitelist"
  /// The special category is the industry's, and nobody is chosen against its law.
  case specialCategory = "special_category"
  /// The label that keeps rivals apart is the advertiser's industry.
  case competitiveSeparation = "competitive_separation"
  /// Ad-IDs are well formed, and every file and length has one of its own.
  case adID = "ad_id"
  /// What the platform and the ticket's type require is there.
  case platformFields = "platform_fields"
  /// No live ticket asks for the same.
  case duplicateTicket = "duplicate_ticket"
  /// No name and no address holds personal data.
  case privacy = "privacy"

  /// The name of the list.
  package static let enumerationName = "quality_rule"
  /// What the list is for.
  package static let enumerationSummary =
    "A rule by which tickets are judged; docs/qa-rules.md has all of them."

  /// What holds where the rule is satisfied.
  package var summary: String {
    switch self {
    case .taxonomyValid: "The name that the campaign has or will get has the pattern of names."
    case .taxonomyParts: "Brand, market, channel, year and campaign of the name are the campaign's."
    case .titleSpelling: "A title is written as in titles."
    case .brandSafety: "Audience and surroundings are fit for brand, title and subject."
    case .budgetLimits: "The budget is not above the largest that anybody may order."
    case .platformMinimum: "The budget is not below the least that the platform takes."
    case .budgetSum: "The budgets of the line items add up to the campaign's."
    case .flights: "Flights begin before they end, inside the campaign, after the lead time."
    case .creativeSpecification: "Videos satisfy the publisher's specification."
    case .interactiveLimits: "Interactive ads and pause ads keep their limits."
    case .creativeApproved: "Every creative was approved."
    case .landingPage: "Landing pages are encrypted, well formed and no placeholders."
    case .trackers: "Both trackers are there, with their macros, or neither; live has none."
    case .trackingTaxonomy: "What is tracked carries the campaign's name."
    case .geography: "The places that are targeted are the campaign's market."
    case .language: "Creatives speak a language of the market."
    case .frequencyCap: "Every line item has a cap, and the platform can keep it."
    case .targetingWhitelist: "Only listed values of listed keys are targeted."
    case .specialCategory: "The special category is the industry's, and its law is kept."
    case .competitiveSeparation: "The label that keeps rivals apart is the advertiser's industry."
    case .adID: "Ad-IDs are well formed, and every file and length has one of its own."
    case .platformFields: "What the platform and the ticket's type require is there."
    case .duplicateTicket: "No live ticket asks for the same."
    case .privacy: "No name and no address holds personal data."
    }
  }
}
