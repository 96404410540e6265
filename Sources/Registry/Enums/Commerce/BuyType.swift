import Tables

/// The values of `campaigns.programmatic_buy_type`.
package enum BuyType: String, EnumeratedValue {
  case programmaticGuaranteed = "PROGRAMMATIC_GUARANTEED"
  case directGuaranteed = "DIRECT_GUARANTEED"
  case programmaticPreferred = "PROGRAMMATIC_PREFERRED"
  case privateMarketplace = "PRIVATE_MARKETPLACE"

  package static let enumerationName = "programmatic_buy_type"
  package static let enumerationSummary = "The terms on which impressions are bought."

  package var summary: String {
    switch self {
    case .programmaticGuaranteed: "A fixed price for a promised volume, carried out by machines."
    case .directGuaranteed: "A fixed price for a promised volume, agreed between people."
    case .programmaticPreferred: "A fixed price without a promised volume."
    case .privateMarketplace: "An auction among invited buyers."
    }
  }

  package var aliases: [String] {
    switch self {
    case .programmaticGuaranteed: ["PG"]
    case .directGuaranteed: ["DIRECT"]
    case .programmaticPreferred: ["PREFERRED_DEAL"]
    case .privateMarketplace: ["PMP"]
    }
  }

  /// True when the bid is what is paid; otherwise an auction decides.
  package var paysTheBid: Bool { self != .privateMarketplace }
}
