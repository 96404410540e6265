package import Registry
package import Tables
import Units

/// Makes whole campaigns: what a specification gives stays, everything else comes from the seed.
package struct CampaignGenerator: Sendable {
  private let seed: UInt64
  private let surroundings: Surroundings
  private let laws: CampaignLaws

  /// Makes campaigns for a seed, beside the data that is there.
  package init(seed: UInt64, surroundings: Surroundings, laws: CampaignLaws = .standard) {
    self.seed = seed
    self.surroundings = surroundings
    self.laws = laws
  }

  /// The rows of a campaign, and of its advertiser and brand where they are new.
  /// - Parameters:
  ///   - spec: What was given.
  ///   - ids: The numbers of the next rows; those that the campaign takes are spent.
  /// - Returns: The rows, and what belongs to their run.
  package func campaign(_ spec: CampaignSpec, ids: inout NextIDs) -> GeneratedCampaign {
    var brands = BrandBook(surroundings.reference.brands)
    let advertiser = advertiser(spec, &brands, &ids)
    let key = advertiser.row["stream_key"].description
    let naming = CampaignNaming(
      seed: seed, advertiserKey: key, surroundings: surroundings
    ).name(
      given: spec.campaign["name"]?.text,
      objective: spec.campaign["objective"]?.text.flatMap(Objective.init))
    let planning = CampaignPlanning(
      spec: spec, surroundings: surroundings, laws: laws,
      draws: Draws(seed: seed, thing: naming.key, name: GenerateStreams.campaign))
    let flights = FlightPlan(
      spec, lineItems: planning.lineItemCount, draws: planning.draws,
      law: laws.flightDays, earliest: planning.earliestDay)
    let facts = facts(planning, naming, advertiser.row, flights.span, &brands, &ids)
    var assembly = CampaignAssembly(
      facts: facts, planning: planning, reference: surroundings.reference, flights: flights)
    if advertiser.isNew { assembly.rows = [advertiser.row] }
    let campaignID = assembly.assemble(advertiser: advertiser.id, ids: &ids)
    var notes = [naming.note].compactMap(\.self)
    if flights.isNarrower {
      notes.append(
        "the campaign runs from \(flights.span.lowerBound) to \(flights.span.upperBound), "
          + "as its line items do")
    }
    return GeneratedCampaign(
      rows: brands.added + assembly.rows, campaignID: campaignID, advertiserID: advertiser.id,
      start: spec.start?.value ?? StartRule.start(firstFlight: flights.span.lowerBound),
      asOf: spec.asOf?.value ?? StartRule.asOf(lastFlight: flights.span.upperBound), notes: notes)
  }

  /// The rows of an advertiser by itself, after that of its brand where that is new.
  package func advertiser(_ given: EntitySpec, ids: inout NextIDs) -> [Row] {
    var brands = BrandBook(surroundings.reference.brands)
    let row = AdvertiserCompletion(seed: seed, surroundings: surroundings).row(
      given, brands: &brands, ids: &ids)
    _ = ids.take(Registry.advertisers)
    return brands.added + [row]
  }

  private func advertiser(
    _ spec: CampaignSpec, _ brands: inout BrandBook, _ ids: inout NextIDs
  ) -> (row: Row, id: Int64, isNew: Bool) {
    if let known = surroundings.advertiser {
      guard let id = known["id"].integer else {
        preconditionFailure("a known advertiser has a number")
      }
      return (known, id, false)
    }
    // The market of a campaign is its advertiser's, unless the advertiser's is given.
    var given = spec.advertiser
    if !given.says("market_id"), let market = spec.campaign.given["market_id"] {
      given.give(market, for: "market_id")
    }
    let row = AdvertiserCompletion(seed: seed, surroundings: surroundings).row(
      given, brands: &brands, ids: &ids)
    return (row, ids.take(Registry.advertisers), true)
  }

  private func facts(
    _ planning: CampaignPlanning, _ naming: (name: String, key: String, note: String?),
    _ advertiser: Row, _ span: ClosedRange<CivilDate>, _ brands: inout BrandBook,
    _ ids: inout NextIDs
  ) -> CampaignFacts {
    let reference = surroundings.reference
    let given = planning.spec.campaign
    let industry = advertiser.choice("industry", as: Industry.self) ?? .consumerGoods
    let own = brands.brand(given["brand_id"]?.integer ?? advertiser["brand_id"].integer)
    let title = planning.title(brand: own, on: span.lowerBound)
    // A title speaks for its own brand.
    let brand: BrandFacts
    if let titled = title.flatMap({ brands.brand($0.brandID) }) {
      brand = titled
    } else if let name = given.newNames["brand_id"]?.value {
      brand = brands.brand(named: name, industry: industry, ids: &ids)
    } else if let own {
      brand = own
    } else {
      preconditionFailure("a brand that is not among the reference rows")
    }
    return CampaignFacts(
      seed: seed, key: naming.key, name: naming.name,
      advertiserKey: advertiser["stream_key"].description,
      advertiserName: advertiser["name"].description, industry: industry, brand: brand,
      market: reference.market(given["market_id"]?.integer ?? advertiser["market_id"].integer),
      currency: reference.currency(advertiser["currency_id"].integer), title: title,
      objective: planning.objective, buyType: planning.buyType,
      category: planning.category(of: industry), span: span,
      host: CampaignPlanning.host(of: advertiser))
  }
}
