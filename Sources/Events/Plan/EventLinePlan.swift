/// What the event maker is told of a line item.
package struct EventLinePlan: Hashable, Sendable {
  /// A creative that clicks fall on.
  package struct Creative: Hashable, Sendable {
    /// The creative's uid, as events give it.
    package let uid: String
    /// Its weight in the rotation, above 0.
    package let weight: Int64

    /// Describes a creative.
    package init(uid: String, weight: Int64) {
      self.uid = uid
      self.weight = weight
    }
  }

  /// The key of the line item's row.
  package let id: Int64
  /// The name under which its draws are made.
  package let streamKey: String
  /// What it shows; events of a line item without creatives name none.
  package let creatives: [Creative]

  /// Describes a line item.
  package init(id: Int64, streamKey: String, creatives: [Creative]) {
    self.id = id
    self.streamKey = streamKey
    self.creatives = creatives
  }
}
