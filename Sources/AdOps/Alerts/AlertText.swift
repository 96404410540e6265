/// Texts cut to what a channel takes.
enum AlertText {
  /// A text of at most so many UTF-16 units, the unit in which channels count.
  static func cut(_ text: String, to longest: Int) -> String {
    guard text.utf16.count > longest else { return text }
    var kept = ""
    var left = longest - 1
    for character in text {
      let size = character.utf16.count
      if size > left { break }
      kept.append(character)
      left -= size
    }
    return kept + "…"
  }

  /// A text of at most so many UTF-16 units once a channel's marks are escaped in it.
  static func escaped(_ text: String, to longest: Int) -> String {
    var kept = ""
    var left = longest - 1
    for character in text {
      let written = mark(character) ?? String(character)
      let size = written.utf16.count
      if size > left { return kept + "…" }
      kept += written
      left -= size
    }
    return kept
  }

  /// Slack reads these three as the beginning of something.
  private static func mark(_ character: Character) -> String? {
    switch character {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    default: nil
    }
  }
}
