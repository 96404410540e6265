import Tables

/// The values of `channels.channel_group`.
package enum ChannelGroup: String, EnumeratedValue {
  /// Ads in films and series on television apps.
  case streamingTV = "STREAMING_TV"
  /// Ads in the feeds of social networks.
  case social = "SOCIAL"
  /// Ads before and in videos that users publish.
  case onlineVideo = "ONLINE_VIDEO"
  /// Ads bought in auctions and deals across many publishers.
  case programmatic = "PROGRAMMATIC"
  /// Tags and counts of an ad server, which sells no media itself.
  case adServing = "AD_SERVING"

  /// The name of the list.
  package static let enumerationName = "channel_group"
  /// What the list is for.
  package static let enumerationSummary = "The kind of media that a channel sells."

  /// What the value means.
  package var summary: String {
    switch self {
    case .streamingTV: "Ads in films and series on television apps."
    case .social: "Ads in the feeds of social networks."
    case .onlineVideo: "Ads before and in videos that users publish."
    case .programmatic: "Ads bought in auctions and deals across many publishers."
    case .adServing: "Tags and counts of an ad server, which sells no media itself."
    }
  }
}
