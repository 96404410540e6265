/// Makes text safe to show: what a terminal would obey becomes visible instead.
package enum VisibleText {
  /// The text with control, format and line-breaking characters written as escapes.
  ///
  /// - Complexity: O(length).
  package static func escaped(_ text: String) -> String { escaped(text, keepingLines: false) }

  /// The same, except that its own line breaks remain.
  package static func lines(_ text: String) -> String { escaped(text, keepingLines: true) }

  private static func escaped(_ text: String, keepingLines: Bool) -> String {
    guard text.unicodeScalars.contains(where: isObeyed) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isObeyed(scalar) || (keepingLines && scalar == "\n") {
        shown.append(scalar)
      } else {
        shown.append(contentsOf: escape(scalar).unicodeScalars)
      }
    }
    return String(shown)
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }

  /// True for what moves the cursor, turns the writing direction, or is invisible.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    // Joiners make one emoji of several, and one syllable; they are harmless.
    case .format: return scalar.value != 0x200D && scalar.value != 0x200C
    default: return false
    }
  }
}
