import Tables

/// The values of `campaigns.programmatic_buy_type`.
package enum BuyType: String, EnumeratedValue {
  /// A fixed price for a promised volume, carried out by machines.
  case programmaticGuaranteed = "PROGRAMMATIC_GUARANTEED"
  /// A fixed price for a promised volume, agreed between people.
  case directGuaranteed = "DIRECT_GUARANTEED"
  /// A fixed price without a promised volume.
  case programmaticPreferred = "PROGRAMMATIC_PREFERRED"
  /// An auction among invited buyers.
  case privateMarketplace = "PRIVATE_MARKETPLACE"

  /// The name of the list.
  package static let enumerationName = "programmatic_buy_type"
  /// What the list is for.
  package static let enumerationSummary = "The terms on which impressions are bought."

  /// What the value means.
  package var summary: String {
    switch self {
    case .programmaticGuaranteed: "A fixed price for a promised volume, carried out by machines."
    case .directGuaranteed: "A fixed price for a promised volume, agreed between people."
    case .programmaticPreferred: "A fixed price without a promised volume."
    case .privateMarketplace: "An auction among invited buyers."
    }
  }

  /// Other spellings that are read as the value.
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
