import Tables

extension TargetingKey {
  /// What one value under the key is.
  var element: SpecShape {
    if let values { return .value(Column(rawValue, .enumerated(values), summary)) }
    return .value(
      Column(rawValue, .text, summary, rules: shape.map { [.pattern($0)] } ?? [.length(1...64)]))
  }
}
