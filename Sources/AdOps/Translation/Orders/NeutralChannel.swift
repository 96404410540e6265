package import Registry

/// Where ads are shown, and whose interface puts them there.
package struct NeutralChannel: Hashable, Sendable {
  /// The name in the interface, such as `netflix`.
  package let identifier: String
  /// The kind of media.
  package let group: ChannelGroup
  /// The platform whose translator serves it.
  package let deliveredBy: Platform

  /// Describes a channel.
  package init(identifier: String, group: ChannelGroup, deliveredBy: Platform) {
    self.identifier = identifier
    self.group = group
    self.deliveredBy = deliveredBy
  }

  /// True where Display & Video 360 sells it over the top, in orders and line items of their own.
  var isOverTheTop: Bool { group == .streamingTV || group == .onlineVideo }
}
