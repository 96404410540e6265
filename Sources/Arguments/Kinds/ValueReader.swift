/// How a parameter judges one text and turns all texts given into its value.
struct ValueReader<Value: Sendable>: Sendable {
  /// What is wrong with one text, if anything is.
  let problem: @Sendable (String) -> ValueProblem?
  /// The value of all texts given; nothing when they give none.
  let value: @Sendable ([String]) -> Value?

  /// Reads the one text given, or takes the default.
  static func single(_ kind: ValueKind<Value>, otherwise: Value?) -> ValueReader {
    ValueReader(problem: kind.problem) { texts in
      guard let text = texts.first else { return otherwise }
      return kind.value(text)
    }
  }

  /// Reads the one text given, or gives an empty optional.
  static func optional<Given>(_ kind: ValueKind<Given>) -> ValueReader where Value == Given? {
    ValueReader(problem: kind.problem) { texts in .some(texts.first.flatMap(kind.value)) }
  }

  /// Reads every text given.
  static func list<Given>(_ kind: ValueKind<Given>) -> ValueReader where Value == [Given] {
    ValueReader(problem: kind.problem) { texts in texts.compactMap(kind.value) }
  }
}
