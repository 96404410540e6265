import Registry

/// What is needed of a market to make campaigns for it.
struct MarketFacts: Sendable {
  let id: Int64
  let code: String
  let language: Language
  let region: MarketRegion
  let currencyID: Int64
}
