import Registry
import Tables
import Units

/// What holds for a campaign as a whole.
extension CoherenceRule {
  static let campaignRules: [CoherenceRule] = [
    .campaign(
      "market_currency",
      "an advertiser is billed in the currency of its market, or in dollars where that is weak"
    ) { view in view.currency.id == view.market.currencyID || view.currency.code == "USD" },
    .campaign(
      "reserved_hosts", "addresses of advertisers end in a host that is reserved for examples"
    ) { view in
      let parts = view.advertiser["contact_email"].description.split(separator: "@")
      return parts.count == 2 && parts[1].hasSuffix(".example")
    },
    .campaign(
      "buy_type_partner",
      "people agree on a deal without a second platform, no platform is its own second, and a "
        + "supply partner is never the first"
    ) { view in
      let second = view.campaign["programmatic_partner"]
      return (view.buyType != .directGuaranteed || second.isNull)
        && second != view.campaign["dsp_partner"]
        && view.campaign["dsp_partner"] != .text(DSPPartner.magnite.rawValue)
    },
    .campaign("partner_country", "AJA buys in Japan alone") { view in
      let partners = view.campaign.values(of: ["dsp_partner", "programmatic_partner"])
      return view.market.code == "JP" || !partners.contains(.text(DSPPartner.aja.rawValue))
    },
    .campaign(
      "industry_category", "a campaign has the special category of its industry, or a bank credit"
    ) { view in
      let own = view.industry.specialCategory
      return view.category == own
        || (view.industry == .financialServices && view.category == .credit)
    },
    .campaign(
      "brand_adjacency", "family-friendly brands stand beside content for everybody alone"
    ) { view in
      !view.brand.isFamilyFriendly
        || view.campaign["content_adjacency_tier"] == .text(AdjacencyTier.tier1.rawValue)
    },
    .campaign("study_partner", "whoever studies brands or attention has somebody who does") {
      view in
      let studies = view.campaign.values(of: ["brand_lift_enabled", "attention_metrics_enabled"])
      return !studies.contains(1) || !view.campaign["measurement_partner"].isNull
    },
    .campaign("measurement_country", "Médiamétrie measures France and Macromill Japan") { view in
      switch view.campaign.choice("measurement_partner", as: MeasurementPartner.self) {
      case .mediametrie: view.market.code == "FR"
      case .macromill: view.market.code == "JP"
      case .ncSolutions, .affinitySolutions: view.market.code == "US"
      case .audienceProject: view.market.region == .europeMiddleEastAfrica
      default: true
      }
    },
    .campaign(
      "title_released", "a campaign for a title speaks for its brand once it has been released"
    ) { view in
      guard let title = view.title else { return true }
      return view.brand.id == title.brandID
        && view.campaign["start_date"].description >= title.release.description
    },
    .campaign("flights_span", "a campaign begins with its first flight and ends with its last") {
      view in
      let flights = view.lineItems.flatMap(\.flights)
      return flights.map(\.lowerBound).min()?.description == view.campaign["start_date"].text
        && flights.map(\.upperBound).max()?.description == view.campaign["end_date"].text
    },
    .campaign("keys_nested", "stream keys are made of the advertiser's and the campaign's") {
      view in
      let key = view.campaign["stream_key"].description
      return key.hasPrefix(view.advertiser["stream_key"].description + "/")
        && view.lineItems.allSatisfy { item in
          let own = item.row["stream_key"].description
          return own.hasPrefix(key + "/")
            && item.creatives.allSatisfy { $0["stream_key"].description.hasPrefix(own + "/") }
        }
    },
    CoherenceRule("names_apart", "no two parts of a campaign have one name or one stream key") {
      view in
      var seen: Set<[String]> = []
      let items = view.lineItems.map(\.row)
      return (items + view.lineItems.flatMap(\.creatives)).filter { row in
        !seen.insert(["key", row["stream_key"].description]).inserted
          || (row.table.name == "line_items"
            && !seen.insert(["name", row["name"].description]).inserted)
      }
    },
  ]
}
