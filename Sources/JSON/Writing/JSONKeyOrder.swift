/// In which order the members of a `JSONValue` are written.
package enum JSONKeyOrder: Hashable, Sendable {
  /// As they stand in the object.
  case given
  /// By the bytes of their keys in UTF-8, which is the order of Unicode scalars.
  case sorted
}
