/// Turns sentences into clauses.
enum Sentence {
  /// A sentence without its capital and its period, to stand inside another.
  static func clause(_ sentence: String) -> String {
    let body = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    // A name in capitals keeps them: "JSON".
    if body.dropFirst().first?.isUppercase == true { return body }
    return body.prefix(1).lowercased() + body.dropFirst()
  }
}
