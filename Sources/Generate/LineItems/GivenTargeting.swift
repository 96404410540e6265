import JSON
import Registry
import Tables

/// Targeting that is written already, read back.
struct GivenTargeting: Sendable {
  private let lists: [String: [String]]

  /// Reads a JSON object of lists; what is no such object targets nothing.
  init(_ text: String?) {
    guard let text, let json = try? JSONReader.read(text), case .object(let object) = json else {
      lists = [:]
      return
    }
    lists = Dictionary(
      object.members.map { ($0.key, ($0.value.array ?? []).compactMap(\.string)) },
      uniquingKeysWith: { first, _ in first })
  }

  func names(_ key: TargetingKey) -> Bool { lists[key.rawValue] != nil }

  func values(of key: TargetingKey) -> [String] { lists[key.rawValue] ?? [] }

  func values<Choice: EnumeratedValue>(
    of key: TargetingKey, as type: Choice.Type
  ) -> [Choice] {
    values(of: key).compactMap(Choice.init(rawValue:))
  }

  /// The values of a key of device targets.
  func values<Choice: EnumeratedValue>(
    of key: DeviceTargetKey, as type: Choice.Type
  ) -> [Choice] {
    (lists[key.rawValue] ?? []).compactMap(Choice.init(rawValue:))
  }
}
