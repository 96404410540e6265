package import JSON
package import Registry

/// Something that a platform made.
package struct SandboxObject: Hashable, Sendable {
  /// Whose it is.
  package let platform: Platform
  /// What it is.
  package let kind: PlatformObjectKind
  /// The id that the platform gave it.
  package let id: String
  /// The account to which it belongs.
  package let account: String
  /// The family of calls that made it, where a platform has several.
  package let family: String
  /// The objects that it names, by their ids.
  package let parents: [String]
  /// What was sent to make it, with what later calls changed.
  package internal(set) var fields: JSONObject
}
