extension ParameterOutline {
  /// How help shows it: `-s, --seed <number>`, `--[no-]colour`, `<table>`, `<id>...`.
  ///
  /// - Parameter aligned: Whether one without a short form is indented like those with one.
  /// - Returns: The term.
  func term(aligned: Bool) -> String {
    let dots = isRepeated ? "..." : ""
    guard role != .positional else { return "<\(name)>\(dots)" }
    let letter = short.map { "-\($0), " } ?? (aligned ? "    " : "")
    let long = isNegatable ? "--[no-]\(name)" : "--\(name)"
    return letter + long + (takesValue ? " <\(placeholder)>" : "")
  }

  /// How a line of usage shows it.
  var usage: String {
    let shown = role == .option ? "--\(name) <\(placeholder)>" : term(aligned: false)
    return isRequired ? shown : "[\(shown)]"
  }

  /// The abstract, followed by the words of a choice and by what else is to be known.
  var meaning: String {
    var facts: [String] = []
    if isRequired, role == .option { facts.append("required") }
    if let defaultText, role != .flag || defaultText == "on" {
      facts.append("default: \(defaultText)")
    }
    if let environment { facts.append("environment: \(environment)") }
    if isRepeated, role == .option { facts.append("may be repeated") }
    let words = listedChoices.map { " \($0)" } ?? ""
    return abstract + words + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))")
  }

  /// The words of a choice, unless the placeholder says them all.
  private var listedChoices: String? {
    guard let choices = shape?.choices, !choices.isEmpty else { return nil }
    let isExplained = choices.contains { $0.summary != nil }
    if !isExplained, placeholder.contains("|") { return nil }
    let listed = choices.map { choice in
      choice.summary.map { "\(choice.name) (\($0))" } ?? choice.name
    }
    return "One of: \(listed.joined(separator: ", "))."
  }
}
