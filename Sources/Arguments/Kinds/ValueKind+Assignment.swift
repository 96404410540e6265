import Diagnostics

extension ValueKind where Value == Assignment {
  /// `key=value`.
  ///
  /// - Parameter keys: The keys that are known; empty when any will do.
  /// - Returns: The kind.
  package static func assignment(keys: [String] = []) -> ValueKind {
    ValueKind(
      .assignment(keys: keys),
      parse: { (text) throws(ValueProblem) in
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let key = parts.first.map(String.init), !key.isEmpty else {
          throw ValueProblem("key=value is expected")
        }
        if !keys.isEmpty, !keys.contains(key) {
          throw ValueProblem(
            "its key is unknown", code: CommandLineMistake.unknownChoice,
            suggestion: Suggestion.nearest(to: key, in: keys))
        }
        return Assignment(key: key, value: String(parts[1]))
      }, format: { "\($0.key)=\($0.value)" })
  }
}
