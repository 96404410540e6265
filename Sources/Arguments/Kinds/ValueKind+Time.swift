package import Units

// Named here because the compiler does not count the requirements of an extension as a use.

/// What an option of the kind `date` gives.
package typealias DateValue = CivilDate

/// What an option of the kind `instant` gives.
package typealias InstantValue = Instant

extension ValueKind where Value == DateValue {
  /// A day such as 2025-09-03.
  package static var date: ValueKind {
    ValueKind(
      .date,
      parse: { (text) throws(ValueProblem) in
        do { return try CivilDate(parsing: text) } catch {
          throw ValueProblem("a day of the calendar such as 2025-09-03 is expected")
        }
      }, format: { $0.description })
  }
}

extension ValueKind where Value == InstantValue {
  /// An instant such as 2025-09-03T20:00:00Z; seconds may be left out, and a day is its midnight.
  package static var instant: ValueKind {
    ValueKind(
      .instant,
      parse: { (text) throws(ValueProblem) in
        if let instant = read(text) { return instant }
        throw ValueProblem(
          "an instant such as 2025-09-03T20:00:00Z is expected",
          advice: read(text + "Z") == nil ? nil : "instants are in UTC: end it with Z")
      }, format: { $0.description })
  }

  private static func read(_ text: String) -> Instant? {
    if let date = try? CivilDate(parsing: text) { return date.start }
    if let instant = try? Instant(parsing: text) { return instant }
    guard text.hasSuffix("Z") else { return nil }
    return try? Instant(parsing: text.dropLast() + ":00Z")
  }
}
