internal import Chance
internal import Events
internal import Generate
internal import Simulate

/// Every stream that stored values are drawn from, in a fixed order.
enum Streams {
  static let all: [StreamName] =
    [.uid] + GenerateStreams.all + DeliveryStreams.all + EventStreams.all
}

extension StreamName {
  /// The stream of UUIDs.
  static let uid = StreamName("uid")
}
