internal import Diagnostics
internal import JSON
public import Tables
internal import Units

extension Column {
  /// Reads what a user wrote as a value of the column, under its type and every rule.
  ///
  /// An empty text is the absence of a value where that is allowed.
  public func value(
    readFrom text: String, as reading: InputKey.Reading = .stored
  ) throws(InputProblem) -> Value {
    if text.isEmpty && isNullable { return .null }
    let value = try reading == .currencyUnits ? Self.money(text) : typedValue(text)
    for rule in allRules where !rule.accepts(value) { throw problem(rule, text, reading) }
    return value
  }

  private func typedValue(_ text: String) throws(InputProblem) -> Value {
    switch type {
    case .integer, .money:
      guard let number = Int64(text) else {
        throw InputProblem("is a whole number, not '\(text)'")
      }
      return .integer(number)
    case .real:
      guard let number = Double(text), number.isFinite else {
        throw InputProblem("is a number, not '\(text)'")
      }
      return .real(number)
    case .boolean: return try Self.boolean(text)
    case .text: return .text(isProse ? text : try Self.line(text))
    case .timestamp:
      return .text(
        try Self.parsed { () throws(UnitsError) in
          try Instant(parsing: text).description
        })
    case .date:
      return .text(
        try Self.parsed(nearest: Self.nearestDate(to: text)) { () throws(UnitsError) in
          try CivilDate(parsing: text).description
        })
    case .json: return .text(try Self.json(text))
    case .enumerated(let enumeration):
      guard let value = enumeration.value(readFrom: text) else {
        throw Self.unknown(text, in: enumeration)
      }
      return .text(value)
    }
  }

  private static func parsed(
    nearest: String? = nil, _ body: () throws(UnitsError) -> String
  ) throws(InputProblem) -> String {
    do { return try body() } catch {
      throw InputProblem("cannot be read: \(error.sentence)", suggestion: nearest)
    }
  }

  /// The last day of the month of a date that is none, such as 2025-02-30.
  private static func nearestDate(to text: String) -> String? {
    guard text.utf8.count == CivilDate.textLength,
      let first = try? CivilDate(parsing: text.prefix(8) + "01")
    else { return nil }
    let days = CivilDate.daysInMonth(year: first.components.year, month: first.components.month)
    return Int64(text.suffix(2)).flatMap { $0 > days ? (first + (days - 1)).description : nil }
  }

  /// A text that is shown and typed in one line, and says something.
  private static func line(_ text: String) throws(InputProblem) -> String {
    for (place, scalar) in text.unicodeScalars.enumerated() {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        let code = String(scalar.value, radix: 16, uppercase: true)
        throw InputProblem("is one line of text; character \(place + 1) is the control U+\(code)")
      default: continue
      }
    }
    guard text.isEmpty || text.contains(where: { !$0.isWhitespace }) else {
      throw InputProblem("says nothing: it is made of blanks")
    }
    return text
  }

  private static func money(_ text: String) throws(InputProblem) -> Value {
    do { return .integer(try Money(parsing: text).micros) } catch {
      throw InputProblem("is an amount such as 25.00: \(error.sentence)")
    }
  }

  private static func boolean(_ text: String) throws(InputProblem) -> Value {
    switch text.lowercased() {
    case "1", "true", "yes": return 1
    case "0", "false", "no": return 0
    default: throw InputProblem("is true or false, not '\(text)'")
    }
  }

  private static func json(_ text: String) throws(InputProblem) -> String {
    do { return try JSONReader.read(text, file: "<value>").text() } catch {
      throw InputProblem("is JSON: \(error.all.first?.sentence ?? "malformed")")
    }
  }

  private static func unknown(_ text: String, in enumeration: Enumeration) -> InputProblem {
    let spellings = enumeration.cases.flatMap { [$0.value] + $0.aliases }
    let near = Suggestion.nearest(to: text, in: spellings)
    let listed = enumeration.values.prefix(24).joined(separator: ", ")
    let more = enumeration.values.count > 24 ? ", …" : ""
    return InputProblem(
      "has no value '\(text)'; known are \(listed)\(more)",
      suggestion: near.flatMap(enumeration.value(readFrom:)))
  }

  private func problem(
    _ rule: ColumnRule, _ text: String, _ reading: InputKey.Reading
  ) -> InputProblem {
    if reading == .currencyUnits, case .range(let low, let high) = rule {
      let bounds = [
        low.map { "at least \(Money(micros: $0))" }, high.map { "at most \(Money(micros: $0))" },
      ].compactMap(\.self)
      return InputProblem(
        "is \(bounds.joined(separator: " and ")), not \(text)",
        suggestion: unsigned(text, reading))
    }
    return InputProblem("\(rule.sentence), not '\(text)'", suggestion: unsigned(text, reading))
  }

  /// The number without the sign that made it too small, where it is allowed so.
  private func unsigned(_ text: String, _ reading: InputKey.Reading) -> String? {
    guard text.hasPrefix("-"), type.storage != .text else { return nil }
    let rest = String(text.dropFirst())
    return (try? value(readFrom: rest, as: reading)) == nil ? nil : rest
  }
}
