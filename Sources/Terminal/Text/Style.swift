/// What a piece of text is, so that a terminal can show it so.
package enum Style: Hashable, Sendable, CaseIterable {
  /// A heading.
  case heading
  /// Something of little weight.
  case dim
  /// Something that went well, or was added.
  case good
  /// Something that went wrong, or was removed.
  case bad
  /// Something to look at.
  case caution
  /// Information.
  case note
  /// A place in a file.
  case place
  /// A mark below a source line.
  case caret

  /// The parameters of the escape sequence, ECMA-48 "select graphic rendition".
  var code: String {
    switch self {
    case .heading, .place: "1"
    case .dim: "2"
    case .good: "32"
    case .bad: "1;31"
    case .caution: "1;33"
    case .note: "1;36"
    case .caret: "1;32"
    }
  }
}
