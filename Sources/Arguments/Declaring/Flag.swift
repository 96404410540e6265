/// An option without a value: given or not.
package struct Flag: Parameter {
  /// All that help, completions and the manual need to know.
  package let outline: ParameterOutline

  private let standing: Bool

  /// Declares a flag.
  ///
  /// - Parameters:
  ///   - name: The long name without hyphens.
  ///   - abstract: What it does, as one sentence.
  ///   - short: The letter of its short form.
  ///   - negatable: Whether `--no-NAME` switches it off.
  ///   - standing: What holds when it is not given.
  ///   - environment: The variable that stands in for it: 1, true, yes, on, or 0, false, no, off.
  ///   - isHidden: Whether help keeps quiet about it.
  package init(
    _ name: String, _ abstract: String, short: Character? = nil, negatable: Bool = false,
    default standing: Bool = false, environment: String? = nil, isHidden: Bool = false
  ) {
    self.standing = standing
    outline = ParameterOutline(
      role: .flag, name: name, short: short, abstract: abstract, isNegatable: negatable,
      defaultText: negatable ? (standing ? "on" : "off") : nil, environment: environment,
      isHidden: isHidden)
  }

  /// What is wrong with the text of an environment variable that stands in for the flag.
  package func problem(in text: String) -> ValueProblem? {
    if Self.state(text) != nil { return nil }
    return ValueProblem("1, true, yes, on, 0, false, no or off is expected")
  }

  /// The state that was given last, or the standing one.
  package func value(of texts: [String]) -> Bool? {
    guard let last = texts.last else { return standing }
    return Self.state(last)
  }

  static func state(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "1", "true", "yes", "on": true
    case "0", "false", "no", "off": false
    default: nil
    }
  }
}
