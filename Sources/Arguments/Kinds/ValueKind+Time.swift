extension ValueKind where Value == CalendarDate {
  /// A day such as 2025-09-03.
  package static var date: ValueKind {
    ValueKind(
      .date,
      parse: { (text) throws(ValueProblem) in
        if let date = CalendarDate(text) { return date }
        throw ValueProblem("a day of the calendar such as 2025-09-03 is expected")
      }, format: { $0.text })
  }
}

extension ValueKind where Value == UTCInstant {
  /// An instant such as 2025-09-03T20:00:00Z; a day alone is its midnight.
  package static var instant: ValueKind {
    ValueKind(
      .instant,
      parse: { (text) throws(ValueProblem) in
        if let instant = UTCInstant(text) { return instant }
        let isZoneless = UTCInstant(text + "Z") != nil
        throw ValueProblem(
          "an instant such as 2025-09-03T20:00:00Z is expected",
          advice: isZoneless ? "instants are in UTC: end it with Z" : nil)
      }, format: { $0.text })
  }
}
