/// The words of an example as a shell would part them, up to the first pipe or redirection.
struct ExampleWords {
  /// The program called.
  let program: String
  /// What follows it.
  let arguments: [String]

  /// Parts a line; nothing when it calls no program or leaves a quote open.
  init?(_ line: String) {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if "|<>;&#".contains(character) {
        break
      } else if character == " " {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let finished = word { words.append(finished) }
    // Variables set for one call stand before the program.
    let call = words.drop { $0.contains("=") }
    guard quote == nil, let program = call.first else { return nil }
    self.program = program
    arguments = Array(call.dropFirst())
  }
}
