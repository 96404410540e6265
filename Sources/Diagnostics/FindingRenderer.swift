/// Turns findings into the text that a user reads.
///
///     plan.yml:3:5: error[unknown-key]: unknown key 'budgt' in campaign; did you mean 'budget'?
///         budgt: 120000
///         ^
public struct FindingRenderer: Sendable {
  /// What a piece of text is, so that a terminal can colour it.
  public enum Accent: Sendable {
    /// The word `error` and its code.
    case error
    /// The word `warning` and its code.
    case warning
    /// The word `note` and its code.
    case note
    /// The place.
    case place
    /// The caret under the source line.
    case caret
  }

  /// The longest source line that is shown whole; longer ones are cut around the place.
  public static let widestSourceLine = 160

  private let paint: @Sendable (Accent, String) -> String

  /// Makes a renderer; `paint` may wrap text in colour and is the identity by default.
  public init(paint: @escaping @Sendable (Accent, String) -> String = { _, text in text }) {
    self.paint = paint
  }

  /// Renders one finding, with its source line when `source` knows the file.
  ///
  /// - Parameters:
  ///   - finding: What to show.
  ///   - source: Gives line `number` (from 1) of a file, or nothing.
  /// - Returns: One to three lines, without a final newline.
  public func render(
    _ finding: Finding, source: (_ file: String, _ line: Int) -> String? = { _, _ in nil }
  ) -> String {
    var text = ""
    if let place = finding.place {
      text += paint(.place, "\(place.file):\(place.line):\(place.column):") + " "
    }
    text += paint(accent(of: finding.severity), "\(finding.severity)[\(finding.code.name)]:")
    text += " " + visible(finding.sentence)
    if let suggestion = finding.suggestion {
      text += "; did you mean '\(visible(suggestion))'?"
    }
    if let advice = finding.advice {
      text += (finding.suggestion == nil ? "; " : " ") + visible(advice)
    }
    if let place = finding.place, let line = source(place.file, place.line) {
      text += "\n" + excerpt(of: line, column: place.column)
    }
    return text
  }

  private func accent(of severity: Finding.Severity) -> Accent {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  private func visible(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { shown.append(Self.isVisible(scalar) ? scalar : "\u{FFFD}") }
    return String(shown)
  }

  private func excerpt(of line: String, column: Int) -> String {
    let scalars = Array(line.unicodeScalars)
    var start = 0
    if scalars.count > Self.widestSourceLine {
      start = max(0, min(column - 1 - Self.widestSourceLine / 2, scalars.count))
    }
    let shown = scalars[start..<min(scalars.count, start + Self.widestSourceLine)]
    let source = visible(String(String.UnicodeScalarView(shown)))
    let marker = max(0, min(column - 1 - start, shown.count))
    // Tabs are repeated so that the caret stands under its character whatever a tab's width.
    let indent = String(shown.prefix(marker).map { $0 == "\t" ? Character("\t") : " " })
    return "    \(source)\n    \(indent)" + paint(.caret, "^")
  }

  /// Control characters of a hostile file must not reach the terminal.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
  }
}
