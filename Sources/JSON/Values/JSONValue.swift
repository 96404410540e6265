/// One JSON value; numbers are kept exactly, and members of objects keep their order.
///
/// Two values are equal when they have the same parts in the same order: `1` and `1.0` differ, and
/// so do objects whose members stand in another order. Compare `canonicalBytes` to ignore order.
package enum JSONValue: Hashable, Sendable {
  /// The word `null`.
  case null
  /// The word `true` or `false`.
  case bool(Bool)
  /// A number without fraction and exponent that fits 64 bits.
  case integer(Int64)
  /// Any other number, with the digits that were written.
  case decimal(JSONDecimal)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Named values in order.
  case object(JSONObject)
}
