package import Registry

/// What the event maker is told of a campaign: what stands in its events, and nothing else.
package struct EventPlan: Sendable {
  /// The key of the campaign's row.
  package var campaign: Int64
  /// The campaign's code, as its events give it.
  package var code: String
  /// The campaign's uid, which names its landing files.
  package var uid: String
  /// The name under which its draws are made; never its position or key.
  package var streamKey: String
  /// The seed of the run that made it.
  package var seed: UInt64
  /// The key of the advertiser's row.
  package var advertiser: Int64
  /// The advertiser's name, as its events give it.
  package var advertiserName: String
  /// The advertiser's uid, as its events give it.
  package var advertiserUID: String
  /// The terms on which impressions are bought, which decide the kinds of invalid clicks.
  package var buyType: BuyType
  /// Its line items, in the order of their keys.
  package var lines: [EventLinePlan] = []
  /// How dirty its events are.
  package var rates = EventRates()

  /// Describes a campaign by what has no default.
  package init(
    campaign: Int64, code: String, uid: String, streamKey: String, seed: UInt64,
    advertiser: Int64, advertiserName: String, advertiserUID: String, buyType: BuyType
  ) {
    self.campaign = campaign
    self.code = code
    self.uid = uid
    self.streamKey = streamKey
    self.seed = seed
    self.advertiser = advertiser
    self.advertiserName = advertiserName
    self.advertiserUID = advertiserUID
    self.buyType = buyType
  }
}
