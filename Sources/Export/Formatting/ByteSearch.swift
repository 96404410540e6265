/// Looks for bytes of a set in a text.
struct ByteSearch: Sendable {
  private let isSought: [Bool]

  /// Takes the set by its rule.
  init(_ rule: (UInt8) -> Bool) { isSought = (0...UInt8.max).map(rule) }

  /// The first place of a text, from a place on, at which one of the bytes stands.
  func first(in text: Span<UInt8>, from start: Int = 0) -> Int? {
    let isSought = isSought.span
    var place = start
    while place < text.count {
      if isSought[Int(text[place])] { return place }
      place &+= 1
    }
    return nil
  }
}
