import Registry
import Tables

/// Completes an advertiser: what was given stays, everything else comes from the seed.
struct AdvertiserCompletion {
  let seed: UInt64
  let surroundings: Surroundings

  /// The row of an advertiser, without number and instants.
  func row(_ given: EntitySpec, brands: inout BrandBook, ids: inout NextIDs) -> Row {
    var row = Completion(Registry.advertisers, given)
    let known = row.givenText("name")
    let (draw, key) = known.map { (draws(of: $0), $0) } ?? freshDraw(given: row)
    let industry = row.fill("industry", draw.industry)
    row.fill("name", draw.name(in: industry))
    let name = row["name"].description
    row.put("stream_key", .text(free(key) { surroundings.streamKeys.contains($0) }))
    row.fill("agency_name", draw.agencyName)
    let market = market(row.givenInteger("market_id"), draw)
    row.fill("market_id", market.id)
    row.fill("currency_id", billing(of: market).id)
    if !row.isGiven("brand_id") {
      let brandName = given.newNames["brand_id"]?.value ?? name
      row.put(
        "brand_id", .integer(brands.brand(named: brandName, industry: industry, ids: &ids).id))
    }
    row.fill("contact_email", address(Slug.of(name)))
    return row.row
  }

  /// The currency of the market, or dollars where its largest price is below the dearest spot.
  func billing(of market: MarketFacts) -> CurrencyFacts {
    let currency = surroundings.reference.currency(market.currencyID)
    let largest = currency.dollars(PriceRule.largest)
    let isStrong = largest >= Defaults.cpmBounds.bounds.upperBound
    return isStrong ? currency : surroundings.reference.currency(code: "USD")
  }

  private func draws(of key: String) -> AdvertiserDraw {
    AdvertiserDraw(seed: seed, streamKey: key)
  }

  /// The first automatic advertiser whose name nobody has.
  private func freshDraw(given row: Completion) -> (AdvertiserDraw, String) {
    var number = 1
    while true {
      let key = "auto/\(number)"
      let draw = draws(of: key)
      let industry = row.given("industry", as: Industry.self) ?? draw.industry
      let isTaken = surroundings.advertiserNames.contains(draw.name(in: industry))
      // After many tries the words are used up, and the number tells the rest apart.
      if !isTaken || number >= 10_000 { return (draw, key) }
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
