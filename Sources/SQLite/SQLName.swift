/// Names and texts in the way in which SQL wants them written.
package enum SQLName {
  /// A table's, column's or index's name in double quotes, whatever it contains.
  package static func quoted(_ name: String) -> String { wrapped(name, in: "\"") }

  /// A text in single quotes; it must not contain NUL, at which SQLite would end the statement.
  package static func literal(_ text: String) -> String {
    precondition(!text.utf8.contains(0), "a NUL cannot be written in SQL; bind the text")
    return wrapped(text, in: "'")
  }

  private static func wrapped(_ text: String, in quote: Character) -> String {
    var result = String(quote)
    for character in text.unicodeScalars {
      result.unicodeScalars.append(character)
      if String(character) == String(quote) { result.unicodeScalars.append(character) }
    }
    result.append(quote)
    return result
  }
}
