/// A key and the text given for it, as in `column=value`.
package struct Assignment: Hashable, Sendable {
  /// What stands before the first equals sign.
  package let key: String
  /// What stands after it; may be empty.
  package let value: String

  /// Pairs a key with a text.
  package init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}
