package import Diagnostics

/// Paints text for one stream; does nothing when the stream has no colour.
package struct Palette: Hashable, Sendable {
  /// True when text is painted.
  package let isOn: Bool

  /// Makes a palette.
  package init(isOn: Bool) { self.isOn = isOn }

  /// Text in a style; an empty text stays empty.
  package func paint(_ style: Style, _ text: String) -> String {
    guard isOn, !text.isEmpty else { return text }
    return "\u{1B}[\(style.code)m\(text)\u{1B}[0m"
  }

  /// Text in a style, or as it is.
  package func paint(_ style: Style?, _ text: String) -> String {
    guard let style else { return text }
    return paint(style, text)
  }

  /// A renderer of findings in these colours.
  package var findingRenderer: FindingRenderer {
    FindingRenderer { accent, text in paint(Self.style(of: accent), text) }
  }

  private static func style(of accent: FindingRenderer.Accent) -> Style {
    switch accent {
    case .error: .bad
    case .warning: .caution
    case .note: .note
    case .place: .place
    case .caret: .caret
    }
  }
}
