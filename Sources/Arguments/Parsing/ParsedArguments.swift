/// What a command line gave, read through the keys that the command declared.
package struct ParsedArguments: Sendable {
  struct Entry: Hashable, Sendable {
    var texts: [String]
    var source: ValueSource
  }

  private let entries: [String: Entry]
  private let declared: Set<String>

  init(entries: [String: Entry], declared: Set<String>) {
    self.entries = entries
    self.declared = declared
  }

  /// The value of a parameter: given, from the environment, or its default.
  ///
  /// Asking for one that the command does not declare is a programmer's mistake.
  package subscript<Value>(parameter: some Parameter<Value>) -> Value {
    let outline = parameter.outline
    precondition(declared.contains(outline.spelling), "\(outline.spelling) is not declared here")
    guard let value = parameter.value(of: entries[outline.spelling]?.texts ?? []) else {
      preconditionFailure("\(outline.spelling) was declared differently, or was never given")
    }
    return value
  }

  /// Where a parameter's value came from.
  package func source(of parameter: some Parameter) -> ValueSource {
    entries[parameter.outline.spelling]?.source ?? .standing
  }

  /// True when a parameter was typed on the command line.
  package func isGiven(_ parameter: some Parameter) -> Bool {
    source(of: parameter) == .commandLine
  }
}
