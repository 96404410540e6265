import Tables

/// The values of `channels.channel_group`.
package enum ChannelGroup: String, EnumeratedValue {
  case streamingTV = "STREAMING_TV"
  case social = "SOCIAL"
  case onlineVideo = "ONLINE_VIDEO"
  case programmatic = "PROGRAMMATIC"
  case adServing = "AD_SERVING"

  package static let enumerationName = "channel_group"
  package static let enumerationSummary = "The kind of media that a channel sells."

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
