import JSON
import Registry

/// Everything that the platforms made, with what is found fast in it.
struct SandboxStore: Sendable {
  private(set) var objects: [String: SandboxObject] = [:]
  private var children: [String: [String]] = [:]
  private var names: Set<String> = []

  static func key(_ platform: Platform, _ id: String) -> String { "\(platform.rawValue)/\(id)" }

  subscript(platform: Platform, id: String) -> SandboxObject? {
    objects[Self.key(platform, id)]
  }

  /// What names an object, in the order in which it was made.
  func children(of platform: Platform, _ id: String, kind: PlatformObjectKind) -> [SandboxObject] {
    (children[Self.key(platform, id)] ?? []).compactMap { self[platform, $0] }
      .filter { $0.kind == kind }
  }

  /// True where an account has an object of that kind and name already.
  func isTaken(
    _ name: String, _ kind: PlatformObjectKind, of account: String, at platform: Platform
  )
    -> Bool
  {
    names.contains(Self.nameKey(name, kind, account, platform))
  }

  mutating func add(_ object: SandboxObject) {
    objects[Self.key(object.platform, object.id)] = object
    for parent in object.parents {
      children[Self.key(object.platform, parent), default: []].append(object.id)
    }
    if let name = object.fields["name"]?.string {
      names.insert(Self.nameKey(name, object.kind, object.account, object.platform))
    }
  }

  /// Replaces fields of an object by what was sent.
  mutating func change(_ platform: Platform, _ id: String, _ body: JSONObject) {
    let key = Self.key(platform, id)
    for member in body.members { objects[key]?.fields[member.key] = member.value }
  }

  private static func nameKey(
    _ name: String, _ kind: PlatformObjectKind, _ account: String, _ platform: Platform
  ) -> String { "\(platform.rawValue)/\(account)/\(kind.rawValue)/\(name)" }
}
