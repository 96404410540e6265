/// The pairs of a YAML mapping: unique keys in the order written.
package struct YAMLMapping: Hashable, Sendable {
  /// A key and its value, each with its place.
  package struct Pair: Hashable, Sendable {
    /// The text of the key.
    package var name: String { key.scalar?.text ?? "" }
    /// The key, always a scalar.
    package let key: YAMLNode
    /// What stands under it.
    package let value: YAMLNode
  }

  /// The pairs in order; no name stands twice, and merged pairs follow the mapping's own.
  package let pairs: [Pair]

  /// Takes pairs whose names are known to be unique.
  init(_ pairs: [Pair]) { self.pairs = pairs }

  /// The names in order.
  package var names: [String] { pairs.map(\.name) }

  /// The value under a name.
  /// - Complexity: O(pairs).
  package subscript(name: String) -> YAMLNode? { pairs.first { $0.name == name }?.value }
}
