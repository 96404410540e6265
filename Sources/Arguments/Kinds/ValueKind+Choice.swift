import Diagnostics

extension ValueKind {
  /// One of some words, each standing for a value.
  ///
  /// - Parameter pairs: The words and their values, in the order in which help lists them.
  /// - Returns: The kind.
  package static func choice(_ pairs: [(word: Choice, value: Value)]) -> ValueKind
  where Value: Equatable {
    let words = pairs.map(\.word)
    return ValueKind(
      .choice(words),
      parse: { (text) throws(ValueProblem) in
        let chosen = pairs.first { $0.word.name == text || $0.word.aliases.contains(text) }
        if let chosen { return chosen.value }
        throw unknown(text, among: words)
      }, format: { value in pairs.first { $0.value == value }?.word.name ?? "" })
  }

  /// The longest list of words that an error message repeats.
  private static var longestList: Int { 12 }

  private static func unknown(_ text: String, among words: [Choice]) -> ValueProblem {
    let names = words.map(\.name)
    let listed =
      names.count > longestList ? "one of \(names.count) words" : EnglishList.or(names)
    return ValueProblem(
      "\(listed) is expected", code: CommandLineMistake.unknownChoice,
      suggestion: Suggestion.nearest(to: text, in: names))
  }
}

extension ValueKind where Value == String {
  /// One of some words; an alias is read as the word that it stands for.
  package static func choice(_ words: [Choice]) -> ValueKind {
    choice(words.map { (word: $0, value: $0.name) })
  }

  /// One of some words.
  package static func choice(_ names: String...) -> ValueKind { choice(names.map { Choice($0) }) }
}

extension ValueKind
where Value: RawRepresentable & CaseIterable & Equatable, Value.RawValue == String {
  /// One of the cases of an enumeration, under its raw value.
  ///
  /// - Parameters:
  ///   - type: The enumeration.
  ///   - summary: What a case means, as a phrase for help.
  /// - Returns: The kind.
  package static func choice(
    of type: Value.Type, summary: (Value) -> String? = { _ in nil }
  ) -> ValueKind {
    choice(type.allCases.map { (word: Choice($0.rawValue, summary($0)), value: $0) })
  }
}
