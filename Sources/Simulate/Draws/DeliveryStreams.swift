package import Chance

/// Every kind of draw of the simulator, with its version; a new version redraws that kind alone.
///
/// Rows are hours since 1970 where a draw belongs to an hour, days since 1970 where it belongs to a
/// day, and 0 where it belongs to the line item; slots tell draws of one kind apart.
package enum DeliveryStreams {
  /// The line item's own deviation of supply, an hour a row.
  package static let lineMemory = StreamName("delivery.supply.memory")
  /// A market's common deviation of supply; the thing is the market's code.
  package static let marketMemory = StreamName("delivery.supply.market")
  /// Offered requests: slot 0 the rate, slot 1 the count.
  package static let offered = StreamName("delivery.supply.offered")
  /// Slot 0 the supply multiple, slot 1 the forecast's level error, slot 2 the rate of VAST errors,
  /// slot 3 the loss before the start, slot 4 whether an ad server counts, slot 5 which.
  package static let lineTraits = StreamName("delivery.line.traits")
  /// The price of an auction.
  package static let price = StreamName("delivery.money.price")
  /// Requests let through by the pacer.
  package static let requests = StreamName("delivery.funnel.requests")
  /// Responses: slot 0 the hour's rate, slot 1 the count.
  package static let responses = StreamName("delivery.funnel.responses")
  /// Eligible impressions: slot 0 the hour's rate, slot 1 the count.
  package static let eligible = StreamName("delivery.funnel.eligible")
  /// Auctions won: slot 0 the hour's rate, slot 1 the count.
  package static let won = StreamName("delivery.funnel.won")
  /// Impressions among the auctions won.
  package static let impressions = StreamName("delivery.funnel.impressions")
  /// VAST errors among the auctions won and not shown (slot 0); timeouts among the requests that
  /// nobody answered (slot 1).
  package static let failures = StreamName("delivery.funnel.failures")
  /// Slot 0 measurable, slot 1 viewable, slot 2 audible impressions.
  package static let quality = StreamName("delivery.quality")
  /// Slot 0 whether a burst begins, slot 1 its length, slot 2 invalid impressions, slot 3 invalid
  /// clicks.
  package static let invalidTraffic = StreamName("delivery.invalid_traffic")
  /// Slot 0 starts, slots 1 to 4 quartiles, slot 5 skips.
  package static let viewing = StreamName("delivery.viewing")
  /// Slot 0 the hour's click rate, slot 1 clicks, slot 2 scans, slot 3 interactions, slot 4
  /// conversions.
  package static let response = StreamName("delivery.response")
  /// The click effect of an advertiser; the thing is its stream key.
  package static let advertiserEffect = StreamName("delivery.response.advertiser")
  /// The click effect of a creative; the thing is its stream key.
  package static let creativeEffect = StreamName("delivery.response.creative")
  /// Households of an hour.
  package static let reach = StreamName("delivery.reach")
  /// Daily splits; the slot numbers the column and the part.
  package static let breakdown = StreamName("delivery.breakdown")
  /// How a line item's audience leans; the slot numbers dimension and part.
  package static let tilt = StreamName("delivery.breakdown.tilt")
  /// Codes of a day's failures; the slot numbers the code.
  package static let errorCodes = StreamName("delivery.error_codes")
  /// A vendor's lasting bias (the thing is the campaign) and daily counts (the line item).
  package static let thirdParty = StreamName("delivery.third_party")
  /// Incidents of a line item.
  package static let incidents = StreamName("delivery.incidents")

  /// All of them, for the fingerprint.
  package static let all: [StreamName] = [
    lineMemory, marketMemory, offered, lineTraits, price, requests, responses, eligible, won,
    impressions, failures, quality, invalidTraffic, viewing, response, advertiserEffect,
    creativeEffect, reach, breakdown, tilt, errorCodes, thirdParty, incidents,
  ]
}
