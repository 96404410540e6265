import JSON
import Registry
import Tables

/// Targeting as it was written: every key and value, legal or not.
struct AskedTargeting: Sendable {
  /// A key and what is asked for under it.
  struct Member: Sendable {
    let key: String
    let values: [String]
    /// False where the key holds something else than a list of texts.
    let isList: Bool
  }

  /// True for a JSON object.
  let isObject: Bool
  let members: [Member]

  init(_ text: String?) {
    guard let text, let json = try? JSONReader.read(text), let object = json.object else {
      isObject = false
      members = []
      return
    }
    isObject = true
    members = object.members.map { member in
      let values = (member.value.array ?? []).compactMap(\.string)
      let isList = member.value.array?.count == values.count
      return Member(key: member.key, values: values, isList: isList)
    }
  }

  func values(of key: TargetingKey) -> [String] {
    members.first { $0.key == key.rawValue }?.values ?? []
  }

  func values<Choice: EnumeratedValue>(of key: TargetingKey, as type: Choice.Type) -> [Choice] {
    values(of: key).compactMap { type.init(rawValue: $0) }
  }

  func names(_ key: TargetingKey) -> Bool { members.contains { $0.key == key.rawValue } }
}
