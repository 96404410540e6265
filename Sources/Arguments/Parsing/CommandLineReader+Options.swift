import Diagnostics

extension CommandLineReader {
  /// Reads `--name`, `--no-name` or `--name=value`, of which the hyphens are gone.
  mutating func readLong(_ token: Substring) {
    let parts = token.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    let value = parts.count == 2 ? String(parts[1]) : nil
    if name == "help" || name == "version" {
      if name == "help" { wantsHelp = true } else { wantsVersion = true }
      return
    }
    for parameter in inScope where parameter.outline.forms.contains("--\(name)") {
      let outline = parameter.outline
      guard outline.role == .flag else {
        if let text = value ?? nextValue(of: parameter) { record(parameter, text) }
        return
      }
      if value != nil {
        findings.append(
          Finding(CommandLineMistake.unexpectedValue, "--\(name) takes no value"))
      }
      record(parameter, outline.name == name ? "true" : "false")
      return
    }
    findUnknown(option: "--\(name)", hasValue: value != nil)
  }

  /// Reads letters behind one hyphen: flags together, or an option and perhaps its value.
  mutating func readShort(_ letters: Substring) {
    var rest = letters
    while let letter = rest.popFirst() {
      if letter == "h" {
        wantsHelp = true
        continue
      }
      guard let parameter = inScope.first(where: { $0.outline.short == letter }) else {
        findUnknown(letter: letter, in: letters, hasRest: !rest.isEmpty)
        return
      }
      guard parameter.outline.role == .flag else {
        let attached = rest.first == "=" ? rest.dropFirst() : rest
        let text = rest.isEmpty ? nextValue(of: parameter) : String(attached)
        if let text { record(parameter, text) }
        return
      }
      record(parameter, "true")
    }
  }

  /// Keeps a text typed for a parameter, or the reason why it is wrong.
  mutating func record(_ parameter: any Parameter, _ text: String) {
    let outline = parameter.outline
    guard outline.isRepeated || given.insert(outline.spelling).inserted else {
      if repeated.insert(outline.spelling).inserted {
        findings.append(
          Finding(
            CommandLineMistake.repeatedOption, "\(outline.spelling) is given more than once"))
      }
      return
    }
    given.insert(outline.spelling)
    if let problem = parameter.problem(in: text) {
      findings.append(Self.finding(problem, subject: outline.spelling, text: text))
    } else {
      entries[outline.spelling, default: .init(texts: [], source: .commandLine)].texts.append(text)
    }
  }

  /// Takes the next token as the value of an option, unless it can only be another option.
  private mutating func nextValue(of parameter: any Parameter) -> String? {
    let outline = parameter.outline
    if let next = tokens.first, !Self.looksLikeOption(next) {
      tokens.removeFirst()
      return next
    }
    given.insert(outline.spelling)
    var advice = "write \(outline.spelling) <\(outline.placeholder)>"
    if let next = tokens.first, next != "--" {
      advice += ", or \(outline.spelling)=… if the value begins with a hyphen"
    }
    findings.append(
      Finding(
        CommandLineMistake.missingValue, "\(outline.spelling) needs a value", advice: advice))
    return nil
  }
}
