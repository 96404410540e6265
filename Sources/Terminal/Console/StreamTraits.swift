/// What one output stream is.
package struct StreamTraits: Hashable, Sendable {
  /// True when a person reads along.
  package let isTerminal: Bool
  /// True when text may be painted.
  package let hasColour: Bool
  /// True when a line can be drawn over, as progress needs.
  package let canRedraw: Bool

  /// Describes a stream; by default a file or a pipe.
  package init(isTerminal: Bool = false, hasColour: Bool = false, canRedraw: Bool = false) {
    self.isTerminal = isTerminal
    self.hasColour = hasColour
    self.canRedraw = canRedraw
  }
}
