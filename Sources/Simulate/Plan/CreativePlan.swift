package import Units

/// What the simulator is told of a creative.
package struct CreativePlan: Hashable, Sendable {
  /// The key of the creative's row.
  package var id: Identifier<CreativePlan>
  /// The name under which its draws are made.
  package var streamKey: String
  /// Its share among the creatives of the line item.
  package var weight: Int64 = 1
  /// False while nobody approved it: then it is not shown.
  package var isServable = true
  /// When it joined the rotation; nothing where it did so with the first flight.
  package var startsAt: Instant?
  /// When it left the rotation; nothing where it did not.
  package var endsAt: Instant?
  /// True where viewers can act on it.
  package var isInteractive = false
  /// True where it shows a code to scan.
  package var hasCode = false

  /// Describes a creative by what has no default.
  package init(id: Identifier<CreativePlan>, streamKey: String) {
    self.id = id
    self.streamKey = streamKey
  }
}
