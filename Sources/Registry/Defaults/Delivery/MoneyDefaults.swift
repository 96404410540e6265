extension Defaults {
  /// What impressions cost.
  static let money: [Default] = [
    auctionPriceShare, auctionSeasonExponent, auctionPriceSigma, auctionPriceMemory,
    auctionPriceFloor, auctionPriceCeiling, bidSteps,
  ]

  /// Usual price of an auction, as a share of the bid.
  package static let auctionPriceShare = Default(
    "auction_price_share", [0.8],
    "Usual price of an auction, as a share of the bid.",
    source: "simulation model, section 4")

  /// Power of the month's price index by which auctions follow it.
  package static let auctionSeasonExponent = Default(
    "auction_season_exponent", [0.5],
    "Power of the month's price index by which auctions follow it.",
    source: "simulation model, section 4")

  /// Spread of an hour's price, of its logarithm.
  package static let auctionPriceSigma = Default(
    "auction_price_sigma", [0.15],
    "Spread of an hour's price, of its logarithm.",
    source: "simulation model, section 4; right-skewed as in iPinYou (domain 1.8)")

  /// How much of an hour's deviation of the price the next hour keeps.
  package static let auctionPriceMemory = Default(
    "auction_price_memory", [0.5],
    "How much of an hour's deviation of the price the next hour keeps.",
    source: "simulation model, section 4")

  /// Smallest price of an auction, as a share of the bid.
  package static let auctionPriceFloor = Default(
    "auction_price_floor", [0.6],
    "Smallest price of an auction, as a share of the bid.",
    source: "simulation model, section 4")

  /// Largest price of an auction, as a share of the bid.
  package static let auctionPriceCeiling = Default(
    "auction_price_ceiling", [1],
    "Largest price of an auction, as a share of the bid.",
    source: "simulation model, section 4")

  /// Bids of generated line items, as shares of the campaign's target.
  package static let bidSteps = Default(
    "bid_steps", [1, 0.95, 0.9],
    "Bids of generated line items, as shares of the campaign's target.",
    source: "simulation model, section 4")
}
