package import Registry

/// An alert as lines of text.
package enum ConsoleMessage {
  /// The title, the text indented below it, and a line a fact.
  package static func text(_ message: AlertMessage, _ severity: AlertSeverity) -> String {
    let lines =
      message.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      + message.facts.map { "\($0.label): \($0.value)" }
    return (["\(severity.rawValue): \(message.title)"] + lines.map { "  \($0)" })
      .joined(separator: "\n")
  }
}
