import Units

/// The formats that official documents name for texts.
enum OfficialFormat {
  static func isWellFormed(_ text: String, _ format: String) -> Bool {
    switch format {
    case "int64": Int64(text).map { String($0) == text } ?? false
    case "date": (try? CivilDate(parsing: text)) != nil
    case "date-time": (try? Instant(parsing: text)) != nil
    case "datetime" where text.contains("T"): isOffsetTime(text)
    case "datetime": (try? Instant(parsing: text.replacing(" ", with: "T") + "Z")) != nil
    default: true
    }
  }

  /// `2025-09-01T00:00:00-0400`.
  private static func isOffsetTime(_ text: String) -> Bool {
    let zone = text.suffix(5)
    return text.count == 24 && (try? Instant(parsing: text.prefix(19) + "Z")) != nil
      && (zone.first == "+" || zone.first == "-") && zone.dropFirst().allSatisfy(\.isNumber)
  }
}
