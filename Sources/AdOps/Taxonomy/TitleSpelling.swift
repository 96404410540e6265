import Diagnostics
package import Registry

/// Finds titles that are nearly, but not quite, written as they are published.
package enum TitleSpelling {
  /// What is wrong with a title as it was typed; nothing when it is a title's name or code.
  package static func finding(
    typed: String, among names: ReferenceNames
  ) -> TaxonomyFinding? {
    guard names.row(typed, in: "titles") == nil else { return nil }
    let near = Suggestion.nearest(to: typed, in: names.spellings(in: "titles"))
    return TaxonomyFinding(
      AdOpsFindings.nameUnknown, field: "Title", value: typed,
      "title '\(typed)' is not among the titles", suggestion: near)
  }

  /// What is wrong with the title inside a name, such as `Moonlit Harbro Launch` or
  /// `MoonlitHarbroLaunch`; nothing when the name holds the title as it is, or nothing like it.
  package static func finding(in name: String, of title: String) -> TaxonomyFinding? {
    let words = words(of: name)
    let wanted = self.words(of: title).joined()
    guard !wanted.isEmpty, !words.isEmpty else { return nil }
    let count = self.words(of: title).count
    let stretches = (0...max(0, words.count - count)).map { start in
      words[start..<min(words.count, start + count)]
    }
    if stretches.contains(where: { $0.joined().lowercased() == wanted.lowercased() }) {
      return nil
    }
    guard
      let misspelt = stretches.first(where: {
        Suggestion.nearest(to: $0.joined(), in: [wanted]) != nil
      })
    else { return nil }
    return TaxonomyFinding(
      AdOpsFindings.nameUnknown, field: "Title", value: misspelt.joined(separator: " "),
      "'\(misspelt.joined(separator: " "))' in '\(name)' is not how the title is written",
      suggestion: title)
  }

  /// The words of a text, capitals inside them beginning new ones.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in text {
      let plain = CanonicalWord.of(String(character), longest: 4)
      if plain.isEmpty {
        end()
      } else {
        // A letter beside a small one, such as the L of `HarborLaunch`.
        if character.isUppercase, word.last?.isLowercase ?? false { end() }
        word += character.isUppercase ? plain : plain.lowercased()
      }
    }
    end()
    return words
  }
}
