import Digest

/// A name as a platform takes it: no longer than its limit.
struct PlatformName {
  /// How a platform counts the length of a name.
  enum Measure {
    /// Unicode characters as people see them.
    case characters
    /// Bytes of UTF-8.
    case bytes
    /// Characters, of which those of Chinese, Japanese and Korean count twice; emoji are left out.
    case wideCharacters
  }

  /// The name that is sent.
  let text: String
  /// True where it is not the name that was asked for.
  let isCut: Bool

  /// Takes a name, and cuts it where it is too long: its end is then a hash of the whole.
  init(_ name: String, limit: Int, measure: Measure) {
    let kept = measure == .wideCharacters ? String(name.filter { !Self.isPictorial($0) }) : name
    guard Self.length(of: kept, measure) > limit || kept.isEmpty else {
      (text, isCut) = (kept, kept != name)
      return
    }
    let hash = "~" + ContentHash(of: name).description.suffix(8)
    var cut = ""
    var left = limit - hash.utf8.count
    for character in kept {
      left -= Self.length(of: String(character), measure)
      guard left >= 0 else { break }
      cut.append(character)
    }
    (text, isCut) = (cut + hash, true)
  }

  private static func length(of text: String, _ measure: Measure) -> Int {
    switch measure {
    case .characters: text.count
    case .bytes: text.utf8.count
    case .wideCharacters: text.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }
  }

  private static func isWide(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value)
      || (0xAC00...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFE30...0xFE6F).contains(value) || (0xFF00...0xFFE6).contains(value)
      || (0x20000...0x3FFFD).contains(value)
  }

  private static func isPictorial(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      let traits = scalar.properties
      return traits.isEmojiPresentation || traits.isVariationSelector
        || (traits.isEmoji && scalar.value > 0xFF) || scalar.value == 0x200D
    }
  }
}
