/// A name as one word of letters and digits, for names that are made of parts.
package enum CanonicalWord {
  /// The longest word that is made.
  package static let longest = 120

  /// The words of a name joined, each with a capital letter; empty where no Latin letter and no digit is left.
  ///
  /// Marks of letters are dropped, apostrophes too, and everything else parts words. The word of a word
  /// is itself.
  /// - Complexity: O(length of the name).
  package static func of(_ name: String, longest: Int = longest) -> String {
    var word = ""
    var left = longest
    var startsWord = true
    for scalar in name.unicodeScalars where left > 0 {
      if isIgnored(scalar) { continue }
      guard let plain = plain(scalar) else {
        startsWord = true
        continue
      }
      let letters = (startsWord ? capitalized(plain) : plain).prefix(left)
      word += letters
      left -= letters.utf8.count
      startsWord = false
    }
    return word
  }

  /// True for a word as this type makes it.
  package static func isCanonical(_ word: String) -> Bool {
    (1...longest).contains(word.utf8.count) && word.unicodeScalars.allSatisfy(isPlain)
      && word.unicodeScalars.first.map { !("a"..."z").contains($0) } ?? false
  }

  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    isPlain(scalar) ? String(scalar) : LetterFolding.plain(scalar)
  }

  private static func capitalized(_ letters: String) -> String {
    letters.prefix(1).uppercased() + letters.dropFirst()
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  /// Marks that stand alone, and the apostrophes of `Moana's`.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    ("\u{300}"..."\u{36F}").contains(scalar) || scalar == "'" || scalar == "\u{2019}"
      || scalar == "\u{2BC}"
  }
}
