package import Chance

/// Every stream that this room draws from, for the fingerprint.
package enum GenerateStreams {
  static let campaign = StreamName("campaign")
  static let campaignName = StreamName("campaign.name")
  static let lineItem = StreamName("line_item")
  static let targeting = StreamName("line_item.targeting")
  static let creative = StreamName("creative")
  static let asset = StreamName("creative.asset")
  static let person = StreamName("person")
  static let world = StreamName("world")

  /// The streams in a fixed order.
  package static let all: [StreamName] = [
    AdvertiserDraw.streamName, campaign, campaignName, lineItem, targeting, creative, asset,
    person, world,
  ]
}
