/// How far two numbers may lie apart and still count as the same.
package struct Tolerance: Hashable, Sendable {
  /// The largest difference, in the unit of the column.
  package var absolute: Double?
  /// The largest difference as a share of the first number.
  package var relative: Double?

  /// Allows a difference; nothing given allows none.
  package init(absolute: Double? = nil, relative: Double? = nil) {
    self.absolute = absolute
    self.relative = relative
  }

  /// Reads `0.01%` as a share and `500` as a difference; nothing for other texts and negative numbers.
  package init?(parsing text: String) {
    let isShare = text.hasSuffix("%")
    guard let number = Double(isShare ? String(text.dropLast()) : text), number >= 0,
      number.isFinite
    else { return nil }
    self.init(absolute: isShare ? nil : number, relative: isShare ? number / 100 : nil)
  }

  /// True when a difference from a first number is allowed by one of the two limits.
  package func allows(_ difference: Double, from first: Double) -> Bool {
    if let absolute, difference <= absolute { return true }
    if let relative, difference <= relative * first.magnitude { return true }
    return false
  }
}
