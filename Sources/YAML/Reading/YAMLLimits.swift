/// How much a YAML file may ask of its reader.
package struct YAMLLimits: Hashable, Sendable {
  /// The deepest nesting that any limits may allow, so that trees can be freed by the call stack.
  package static let deepest = 512

  /// How many lists and mappings may be inside each other, aliases expanded.
  package let depth: Int
  /// How many bytes a file may have.
  package let bytes: Int
  /// How many nodes a tree may have, keys and the copies that aliases make included.
  package let nodes: Int
  /// How many aliases may be used.
  package let aliases: Int
  /// How many bytes one text may have.
  package let scalarBytes: Int
  /// How many lines may begin with `%`; libyaml compares each directive with all others.
  package let directives: Int
  /// After how many findings reading ends.
  package let findings: Int

  /// Sets limits; what is not given is far above any file that a person writes.
  package init(
    depth: Int = 64, bytes: Int = 16 << 20, nodes: Int = 250_000, aliases: Int = 10_000,
    scalarBytes: Int = 1 << 20, directives: Int = 64, findings: Int = 100
  ) {
    precondition((1...Self.deepest).contains(depth), "depth is 1 to \(Self.deepest)")
    precondition(bytes > 0 && nodes > 0 && scalarBytes > 0 && findings > 0, "limits are positive")
    precondition(aliases >= 0 && directives >= 0, "counts are not negative")
    self.depth = depth
    self.bytes = bytes
    self.nodes = nodes
    self.aliases = aliases
    self.scalarBytes = scalarBytes
    self.directives = directives
    self.findings = findings
  }
}
