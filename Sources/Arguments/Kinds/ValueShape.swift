/// A kind of value as plain data.
package enum ValueShape: Hashable, Sendable {
  /// Any text.
  case text
  /// A whole number within bounds.
  case integer(least: Int, most: Int)
  /// A whole number from 0 to 2⁶⁴ − 1.
  case unsigned
  /// One of some words.
  case choice([Choice])
  /// A file that is read.
  case existingFile
  /// A file that is made.
  case newFile
  /// A file that is read, or `-`.
  case input
  /// A file that is made, or `-`.
  case output
  /// A directory.
  case directory
  /// An instant of ISO 8601 in UTC.
  case instant
  /// A day of the calendar.
  case date
  /// `key=value`; the keys known, or none when any will do.
  case assignment(keys: [String])
  /// A kind defined elsewhere: its name, and its word in help.
  case other(name: String, placeholder: String)

  /// The kind's stable name in the tree of commands.
  package var name: String {
    switch self {
    case .text: "text"
    case .integer: "integer"
    case .unsigned: "unsigned"
    case .choice: "choice"
    case .existingFile: "file"
    case .newFile: "new-file"
    case .input: "input"
    case .output: "output"
    case .directory: "directory"
    case .instant: "instant"
    case .date: "date"
    case .assignment: "assignment"
    case .other(let name, _): name
    }
  }

  /// The words of a choice, or none.
  package var choices: [Choice] {
    if case .choice(let choices) = self { choices } else { [] }
  }

  var placeholder: String {
    switch self {
    case .text: "text"
    case .integer, .unsigned: "number"
    case .choice(let choices): choices.count <= 4 ? Self.alternatives(choices) : "word"
    case .existingFile, .newFile, .input, .output: "file"
    case .directory: "directory"
    case .instant: "instant"
    case .date: "date"
    case .assignment: "key=value"
    case .other(_, let placeholder): placeholder
    }
  }

  private static func alternatives(_ choices: [Choice]) -> String {
    let joined = choices.map(\.name).joined(separator: "|")
    return joined.count <= 24 ? joined : "word"
  }

  var completion: CompletionHint {
    switch self {
    case .choice(let choices): .words(choices.map(\.name))
    case .existingFile, .newFile, .input, .output: .files(endings: [])
    case .directory: .directories
    case .assignment(let keys): keys.isEmpty ? .nothing : .openWords(keys.map { "\($0)=" })
    case .text, .integer, .unsigned, .instant, .date, .other: .nothing
    }
  }
}
