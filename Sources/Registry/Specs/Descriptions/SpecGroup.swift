/// A name for several keys of one mapping, in the list of what is to be generated.
package struct SpecGroup: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// The keys that it stands for.
  package let keys: [String]

  /// Names several keys.
  package init(_ name: String, _ keys: [String]) {
    self.name = name
    self.keys = keys
  }
}
