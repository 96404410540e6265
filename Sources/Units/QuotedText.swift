/// Text that came from outside, made fit to stand in an error: short, and without control codes.
enum QuotedText {
  /// How much of a text is shown.
  static let limit = 40

  /// The text between quotation marks, cut at `limit` characters.
  static func quote(_ text: String) -> String {
    var shown = "\""
    for character in text.prefix(limit) {
      for scalar in character.unicodeScalars.prefix(8) {
        shown += scalar.properties.generalCategory == .control ? escape(scalar) : String(scalar)
      }
    }
    if text.dropFirst(limit).first != nil { shown += "…" }
    return shown + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16))}"
  }
}
