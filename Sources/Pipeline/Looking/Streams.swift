internal import Chance
internal import Generate
internal import Simulate

/// Every stream that stored values are drawn from, in a fixed order.
enum Streams {
  static let all: [StreamName] = [.uid] + GenerateStreams.all + DeliveryStreams.all
}

extension StreamName {
  /// The stream of UUIDs.
  static let uid = StreamName("uid")
}
