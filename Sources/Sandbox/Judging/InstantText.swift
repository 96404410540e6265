import Units

/// Instants as platforms write them.
enum InstantText {
  /// The form in letters.
  static func shape(of form: FieldType.InstantForm) -> String {
    switch form {
    case .offset: "YYYY-MM-DDTHH:MM:SS+HHMM"
    case .spaced: "YYYY-MM-DD HH:MM:SS"
    case .standard: "YYYY-MM-DDTHH:MM:SSZ"
    }
  }

  /// The instant that a text means, or nothing where it is of another form.
  static func read(_ text: String, _ form: FieldType.InstantForm) -> Instant? {
    switch form {
    case .standard: return try? Instant(parsing: text)
    case .spaced:
      guard text.utf8.count == 19, let space = text.firstIndex(of: " ") else { return nil }
      return try? Instant(parsing: text[..<space] + "T" + text[text.index(after: space)...] + "Z")
    case .offset: return readOffset(text)
    }
  }

  private static func readOffset(_ text: String) -> Instant? {
    guard text.utf8.count == 24, let shown = try? Instant(parsing: text.prefix(19) + "Z") else {
      return nil
    }
    let digits = Array(text.utf8.suffix(4)).map { Int64($0) - 48 }
    let sign = text.utf8.dropFirst(19).first
    guard digits.allSatisfy({ (0...9).contains($0) }), sign == 0x2B || sign == 0x2D else {
      return nil
    }
    let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
    return sign == 0x2B ? shown - .minutes(minutes) : shown + .minutes(minutes)
  }
}
