/// A place in a file at which a line begins.
package struct LinePlace: Hashable, Sendable {
  /// The bytes before it.
  package let offset: Int64
  /// The lines before it.
  package let number: Int64
}
