/// Looks for bytes of a set in a text.
struct ByteSearch: Sendable {
  private let isSought: [Bool]

  /// Takes the set by its rule.
  init(_ rule: (UInt8) -> Bool) { isSought = (0...UInt8.max).map(rule) }

  /// True where one of the bytes stands in a text.
  func finds(in text: Span<UInt8>) -> Bool {
    let isSought = isSought.span
    for index in text.indices where isSought[Int(text[index])] { return true }
    return false
  }
}
