/// Slips of the fingers.
enum Typo {
  /// A word in which two letters changed places, or one is missing, so that nobody knows it.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - start: The place from which on a slip is looked for.
  ///   - isKnown: True for what would still be understood.
  /// - Returns: The slip; nothing for a word that is understood however it is written.
  static func of(_ word: String, from start: Int, isKnown: (String) -> Bool) -> String? {
    let letters = Array(word)
    guard letters.count > 2 else { return nil }
    let places = (1..<letters.count - 1).map { 1 + ($0 + start) % (letters.count - 2) }
    let swaps = places.map { place -> String in
      var slip = letters
      slip.swapAt(place, place + 1)
      return String(slip)
    }
    let losses = places.map { place -> String in
      var slip = letters
      slip.remove(at: place)
      return String(slip)
    }
    return (swaps + losses).first { $0 != word && !isKnown($0) }
  }
}
