/// How long a text is by a platform's measure.
enum TextLength {
  /// The length, or nothing where the text has characters that the measure does not allow.
  static func of(_ text: String, _ measure: FieldType.Measure) -> Int? {
    switch measure {
    case .characters: text.count
    case .bytes: text.utf8.count
    case .wide: text.unicodeScalars.contains(where: isPicture) ? nil : wideLength(text)
    }
  }

  /// Scripts whose letters fill a square: Hangul, Kana, Han and full-width forms.
  private static let square: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFFE6, 0x20000...0x3FFFD,
  ]

  private static func wideLength(_ text: String) -> Int {
    text.count
      + text.lazy.filter { character in
        character.unicodeScalars.first.map { first in
          square.contains { $0.contains(first.value) }
        } ?? false
      }.count
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation
  }
}
