/// A pattern in which `*` stands for any letters and `?` for one.
package struct Glob: Hashable, Sendable {
  /// The pattern as it was written.
  package let text: String

  /// Takes a pattern; every text is one.
  package init(_ text: String) { self.text = text }

  /// True when the whole of a name matches.
  /// - Complexity: O(pattern × name).
  package func matches(_ name: String) -> Bool {
    let (pattern, letters) = (Array(text.unicodeScalars), Array(name.unicodeScalars))
    var (place, letter) = (0, 0)
    var retry: (place: Int, letter: Int)?
    while letter < letters.count {
      if place < pattern.count, pattern[place] == "*" {
        retry = (place, letter)
        place += 1
      } else if place < pattern.count, pattern[place] == "?" || pattern[place] == letters[letter] {
        place += 1
        letter += 1
      } else if let last = retry {
        // The latest star takes one letter more.
        place = last.place + 1
        letter = last.letter + 1
        retry = (last.place, letter)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}
