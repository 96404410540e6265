import JSON
import Registry
import Tables

extension LineItemSpec {
  /// The values that a line item gives for a targeting key; none when it gives none.
  func targetingValues(of key: TargetingKey) -> [String] {
    guard let text = lineItem["targeting_json"]?.text, let json = try? JSONReader.read(text) else {
      return []
    }
    return (json[key.rawValue]?.array ?? []).compactMap(\.string)
  }
}
