package import Diagnostics

/// A value that a user gave, and where.
package struct Given<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  package var value: Value
  /// Where it was written.
  package let place: Place

  /// Joins a value and its place.
  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}
