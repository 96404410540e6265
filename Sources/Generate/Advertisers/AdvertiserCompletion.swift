import Registry
import Tables

/// Completes an advertiser: what was given stays, everything else comes from the seed.
struct AdvertiserCompletion {
  let seed: UInt64
  let surroundings: Surroundings

  /// The row of an advertiser, without number and instants.
  func row(_ given: EntitySpec, brands: inout BrandBook, ids: inout NextIDs) -> Row {
    var row = Completion(Registry.advertisers, given)
    let givenName = row.givenText("name")
    let own = draw(named: givenName, industry: row.given("industry", as: Industry.self))
    let industry = row.fill("industry", own.industry)
    row.fill("name", own.name)
    let name = row["name"].description
    let draw = AdvertiserDraw(seed: seed, streamKey: name)
    row.put("stream_key", .text(free(name) { surroundings.streamKeys.contains($0) }))
    row.fill("agency_name", draw.agencyName)
    let market = market(row.givenInteger("market_id"), draw)
    row.fill("market_id", market.id)
    row.fill("currency_id", Self.billing(of: market, surroundings.reference).id)
    if !row.isGiven("brand_id") {
      let brandName = given.newNames["brand_id"]?.value ?? name
      row.put(
        "brand_id", .integer(brands.brand(named: brandName, industry: industry, ids: &ids).id))
    }
    row.fill("contact_email", address(Slug.of(name)))
    return row.row
  }

  /// The currency of the market, or dollars where its largest price is below the dearest spot.
  static func billing(of market: MarketFacts, _ reference: ReferenceShelf) -> CurrencyFacts {
    let currency = reference.currency(market.currencyID)
    let largest = currency.dollars(PriceRule.largest)
    let isStrong = largest >= Defaults.cpmBounds.bounds.upperBound
    return isStrong ? currency : reference.currency(code: "USD")
  }

  /// Name and industry: as given, else those of the first automatic advertiser whose name is free.
  ///
  /// Automatic ones are numbered, so that the n-th of a seed is always the same.
  private func draw(named name: String?, industry: Industry?) -> (name: String, industry: Industry)
  {
    if let name {
      return (name, industry ?? AdvertiserDraw(seed: seed, streamKey: name).industry)
    }
    var number = 1
    while true {
      let draw = AdvertiserDraw(seed: seed, streamKey: "auto/\(number)")
      let industry = industry ?? draw.industry
      let name = draw.name(in: industry)
      if !surroundings.advertiserNames.contains(name) { return (name, industry) }
      number += 1
    }
  }

  private func market(_ given: Int64?, _ draw: AdvertiserDraw) -> MarketFacts {
    let reference = surroundings.reference
    if let given { return reference.market(given) }
    return reference.market(code: draw.marketCode(among: reference.markets.map(\.code)))
  }

  private func address(_ slug: String) -> String {
    let taken = surroundings.addresses
    if !taken.contains("ads@\(slug).example") { return "ads@\(slug).example" }
    var number = 2
    while taken.contains("ads@\(slug)-\(number).example") { number += 1 }
    return "ads@\(slug)-\(number).example"
  }

  private func free(_ wanted: String, _ isTaken: (String) -> Bool) -> String {
    guard isTaken(wanted) else { return wanted }
    var number = 2
    while isTaken("\(wanted) \(number)") { number += 1 }
    return "\(wanted) \(number)"
  }
}
