/// What a value of one column must satisfy, beside its type and nullability.
public enum ColumnRule: Hashable, Sendable {
  /// A whole number between two bounds, both allowed; a missing bound is open.
  case range(Int64?, Int64?)
  /// A floating-point number between two bounds, both allowed.
  case realRange(Double, Double)
  /// A text of so many characters.
  case length(ClosedRange<Int>)
  /// A text of a shape.
  case pattern(Pattern)
  /// 0 or 1; follows from the type.
  case boolean
  /// One of a list; follows from the type.
  case oneOf(Enumeration)
  /// The shape of an instant or date; follows from the type.
  case format(Pattern)

  /// The last word of the rule's name.
  public var word: String {
    switch self {
    case .range, .realRange: "range"
    case .length: "length"
    case .pattern: "pattern"
    case .boolean: "boolean"
    case .oneOf: "values"
    case .format: "format"
    }
  }

  /// The shape of `YYYY-MM-DDTHH:MM:SSZ`.
  public static let timestampFormat = ColumnRule.format(
    "[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z")
  /// The shape of `YYYY-MM-DD`.
  public static let dateFormat = ColumnRule.format("[0-9]{4}-[01][0-9]-[0-3][0-9]")

  /// True when a value of the right type satisfies the rule; the absence of a value always does.
  public func accepts(_ value: Value) -> Bool {
    switch (self, value) {
    case (_, .null): true
    case (.range(let low, let high), .integer(let number)):
      number >= low ?? .min && number <= high ?? .max
    case (.realRange(let low, let high), .real(let number)): number >= low && number <= high
    case (.length(let length), .text(let text)): length.contains(text.unicodeScalars.count)
    case (.pattern(let pattern), .text(let text)), (.format(let pattern), .text(let text)):
      pattern.matches(text)
    case (.boolean, .integer(let number)): number == 0 || number == 1
    case (.oneOf(let enumeration), .text(let text)):
      enumeration.cases.contains { $0.value == text }
    default: true  // Another storage class breaks the type's own rule, not this one.
    }
  }

  /// The rule as the end of a sentence that begins with the column's name.
  public var sentence: String {
    switch self {
    case .range(let low?, let high?): "is between \(low) and \(high)"
    case .range(let low?, nil): "is at least \(low)"
    case .range(nil, let high?): "is at most \(high)"
    case .range(nil, nil): "is a whole number"
    case .realRange(let low, let high): "is between \(low) and \(high)"
    case .length(let length): "has \(length.lowerBound) to \(length.upperBound) characters"
    case .pattern(let pattern): "has the shape \(pattern.source)"
    case .boolean: "is 0 or 1"
    case .oneOf(let enumeration): "is one of \(enumeration.values.joined(separator: ", "))"
    case .format(let pattern):
      pattern.length.upperBound == 10
        ? "is a date, YYYY-MM-DD" : "is an instant, YYYY-MM-DDTHH:MM:SSZ"
    }
  }

  /// A value of the right type that breaks the rule.
  public var counterexample: Value {
    switch self {
    case .range(let low?, _): .integer(low - 1)
    case .range(nil, let high): .integer((high ?? 0) + 1)
    case .realRange(let low, _): .real(low - 1)
    case .length(let length):
      // Some lengths are a million, which repeating a text adds one by one.
      .text(
        String(
          decoding: [UInt8](repeating: UInt8(ascii: "x"), count: length.upperBound + 1),
          as: UTF8.self))
    case .pattern(let pattern), .format(let pattern): .text(pattern.counterexample)
    case .boolean: .integer(2)
    case .oneOf: .text("not a value")
    }
  }
}
