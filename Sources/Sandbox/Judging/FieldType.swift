/// What may stand under a name.
package indirect enum FieldType: Sendable {
  /// How the length of a text is counted.
  package enum Measure: Sendable {
    /// Characters.
    case characters
    /// Bytes of UTF-8.
    case bytes
    /// Characters, those of East Asia twice, and no emoji.
    case wide
  }

  /// How an instant is written.
  package enum InstantForm: Sendable {
    /// `2025-09-01T00:00:00-0400`.
    case offset
    /// `2025-09-01 04:00:00`, in universal time.
    case spaced
    /// `2025-09-01T04:00:00Z`, as RFC 3339 has it.
    case standard
  }

  /// A text of some length.
  case text(ClosedRange<Int>, Measure)
  /// One of some texts.
  case choice([String])
  /// `true` or `false`.
  case boolean
  /// A whole number.
  case integer(ClosedRange<Int64>)
  /// Any number from a least one on.
  case number(least: Int64)
  /// A whole number in quotes.
  case numeral(ClosedRange<Int64>)
  /// A day, `2025-09-01`.
  case day
  /// An instant.
  case instant(InstantForm)
  /// Values of one type, so many of them.
  case list(FieldType, ClosedRange<Int>)
  /// An object with names of its own.
  case object(FieldTable)
  /// An object of which nothing is known.
  case map

  /// A text of at most so many characters, and of at least one.
  static func text(_ most: Int) -> FieldType { .text(1...most, .characters) }

  /// A text whatever its length.
  static let anyText = FieldType.text(0...65_536, .characters)

  /// A whole number that is not negative.
  static let count = FieldType.integer(0...Int64.max)

  /// A positive number in quotes, as ids are written.
  static let identifier = FieldType.numeral(1...Int64.max)

  /// As many values as are wanted.
  static func list(_ element: FieldType) -> FieldType { .list(element, 0...10_000) }

  /// One of some words that are separated by spaces.
  static func words(_ words: String) -> FieldType {
    .choice(words.split(separator: " ").map(String.init))
  }
}
