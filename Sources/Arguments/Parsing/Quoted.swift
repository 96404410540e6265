/// Shows what a user typed inside a message.
enum Quoted {
  /// Longer texts are cut, so that a hostile one cannot flood the terminal.
  static let longest = 60

  /// A text in quotes, cut when long, its control characters made visible.
  static func text(_ text: some StringProtocol) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == longest { return "'\(shown)…'" }
      if isControl(scalar) {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
      count += 1
    }
    return "'\(shown)'"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
