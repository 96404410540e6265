import Diagnostics

/// A node that is whole, and what it costs to repeat it.
struct BuiltNode {
  let node: YAMLNode
  /// How many nodes it has, aliases expanded and itself included.
  let count: Int
  /// How many lists and mappings are inside each other in it, itself included.
  let height: Int
}
