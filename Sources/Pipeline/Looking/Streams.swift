internal import Chance
internal import Generate

/// Every stream that stored values are drawn from, in a fixed order.
enum Streams {
  static let all: [StreamName] = [.uid, AdvertiserDraw.streamName]
}

extension StreamName {
  /// The stream of UUIDs.
  static let uid = StreamName("uid")
}
