/// How much a JSON text may ask of its reader.
package struct JSONLimits: Hashable, Sendable {
  /// The deepest nesting that any limits may allow, so that values can be freed by the call stack.
  package static let deepest = 512

  /// How many arrays and objects may be open at once.
  package let depth: Int
  /// How many bytes a text may have.
  package let bytes: Int
  /// How many values a text may hold, containers included.
  package let values: Int
  /// After how many findings reading ends.
  package let findings: Int

  /// Sets limits; what is not given is what suits a file written by hand or by a program.
  package init(
    depth: Int = 128, bytes: Int = 16 << 20, values: Int = 1_000_000, findings: Int = 100
  ) {
    precondition((1...Self.deepest).contains(depth), "depth is 1 to \(Self.deepest)")
    precondition(bytes > 0 && values > 0 && findings > 0, "limits are positive")
    self.depth = depth
    self.bytes = bytes
    self.values = values
    self.findings = findings
  }
}
