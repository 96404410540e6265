package import Diagnostics

/// One part of a YAML document, and the place at which it was written.
package struct YAMLNode: Hashable, Sendable {
  /// What a node holds.
  package enum Content: Hashable, Sendable {
    /// A text that is resolved when it is asked for.
    case scalar(YAMLScalar)
    /// Nodes in order.
    case sequence([YAMLNode])
    /// Keys and values in order.
    case mapping(YAMLMapping)
  }

  /// What the node holds.
  package let content: Content
  /// Where it begins; a node that an alias repeats stays at its anchor.
  package let place: Place

  /// Joins content and place.
  package init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}
