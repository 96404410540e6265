/// The tags of YAML's core schema, the only ones that are understood.
package enum YAMLTag: String, Hashable, Sendable, CaseIterable {
  /// A text, whatever it looks like.
  case text = "str"
  /// A whole number.
  case integer = "int"
  /// A number.
  case number = "float"
  /// A truth value.
  case boolean = "bool"
  /// Nothing.
  case null
  /// A list.
  case sequence = "seq"
  /// A mapping.
  case mapping = "map"

  /// What the specification puts before the short names.
  static let prefix = "tag:yaml.org,2002:"

  /// Finds the tag that libyaml spelt out; `!` alone says that a scalar is a text.
  init?(resolved: String) {
    guard resolved.hasPrefix(Self.prefix) else { return nil }
    self.init(rawValue: String(resolved.dropFirst(Self.prefix.count)))
  }
}
