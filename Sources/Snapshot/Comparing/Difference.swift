/// One thing that is said of two databases and differs.
package struct Difference: Hashable, Sendable {
  /// What it is.
  package let name: String
  /// What the first says; nothing when it says nothing.
  package let before: String?
  /// What the second says; nothing when it says nothing.
  package let after: String?

  /// Pairs what two say, when they differ.
  init?(_ name: String, _ before: String?, _ after: String?) {
    guard before != after else { return nil }
    self.name = name
    self.before = before
    self.after = after
  }
}
