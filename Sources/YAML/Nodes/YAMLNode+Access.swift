extension YAMLNode {
  /// The scalar, when the node is one.
  package var scalar: YAMLScalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }

  /// The nodes of a sequence.
  package var sequence: [YAMLNode]? {
    guard case .sequence(let nodes) = content else { return nil }
    return nodes
  }

  /// The pairs of a mapping.
  package var mapping: YAMLMapping? {
    guard case .mapping(let mapping) = content else { return nil }
    return mapping
  }

  /// True for `null`, `~` and nothing at all.
  package var isNull: Bool { scalar?.isNull ?? false }

  /// The text of any scalar but null, whatever else it could be read as.
  package var text: String? {
    guard let scalar, !scalar.isNull else { return nil }
    return scalar.text
  }

  /// The truth value of a scalar.
  package var boolean: Bool? { scalar?.boolean }

  /// The whole number of a scalar.
  package var integer: Int64? { scalar?.integer }

  /// The digits of a scalar that is a number, as they were written.
  package var decimal: String? { scalar?.decimal }

  /// The nearest double of a scalar that is a number.
  package var double: Double? { scalar?.double }

  /// The value under a key of a mapping.
  /// - Complexity: O(pairs).
  package subscript(key: String) -> YAMLNode? { mapping?[key] }

  /// What the node is, in words for a sentence: `a mapping`, `the number 5`, `the text 'no'`.
  package var kind: String {
    switch content {
    case .scalar(let scalar): scalar.kind
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
