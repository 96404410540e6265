import JSON
import Registry

/// Lists of values under keys as canonical JSON: sorted keys, no spaces, no empty lists.
struct TargetingText {
  private var lists: [(key: String, values: [String])] = []

  mutating func set<Key: RawRepresentable<String>, Choice: RawRepresentable<String>>(
    _ key: Key, _ values: [Choice]
  ) {
    set(key, texts: values.map(\.rawValue))
  }

  mutating func set<Key: RawRepresentable<String>>(_ key: Key, texts: [String]) {
    lists.removeAll { $0.key == key.rawValue }
    if !texts.isEmpty { lists.append((key.rawValue, texts)) }
  }

  var text: String {
    let object = JSONObject(
      uniqueMembers: lists.map { ($0.key, JSONValue.array($0.values.map(JSONValue.string))) })
    return JSONValue.object(object).text(keys: .sorted)
  }
}
