/// A parameter as plain data, from which help, completions, the manual and JSON are made.
package struct ParameterOutline: Hashable, Sendable {
  /// How a parameter is written on the command line.
  package enum Role: String, Hashable, Sendable, CaseIterable {
    /// A name alone.
    case flag
    /// A name and a value.
    case option
    /// A value alone, known by its position.
    case positional
  }

  /// How it is written.
  package let role: Role
  /// The long name without hyphens, or the positional's name.
  package let name: String
  /// The letter of its short form.
  package let short: Character?
  /// What it does, as one sentence.
  package let abstract: String
  /// The kind of its value; flags have none.
  package let shape: ValueShape?
  /// The word that stands for its value in help, without angle brackets.
  package let placeholder: String
  /// True when a command line without it is refused.
  package let isRequired: Bool
  /// True when it may be given several times.
  package let isRepeated: Bool
  /// True for a flag that also has a `--no-` form.
  package let isNegatable: Bool
  /// What holds when it is not given, in words or as typed.
  package let defaultText: String?
  /// The environment variable that stands in for it.
  package let environment: String?
  /// What a shell offers for its value.
  package let completion: CompletionHint
  /// True when help and completions keep quiet about it.
  package let isHidden: Bool

  /// Describes a parameter.
  package init(
    role: Role, name: String, short: Character? = nil, abstract: String, shape: ValueShape? = nil,
    placeholder: String? = nil, isRequired: Bool = false, isRepeated: Bool = false,
    isNegatable: Bool = false, defaultText: String? = nil, environment: String? = nil,
    completion: CompletionHint? = nil, isHidden: Bool = false
  ) {
    self.role = role
    self.name = name
    self.short = short
    self.abstract = abstract
    self.shape = shape
    self.placeholder = placeholder ?? shape?.placeholder ?? name
    self.isRequired = isRequired
    self.isRepeated = isRepeated
    self.isNegatable = isNegatable
    self.defaultText = defaultText
    self.environment = environment
    self.completion = completion ?? shape?.completion ?? .nothing
    self.isHidden = isHidden
  }

  /// How messages name it: `--seed`, or `<table>`.
  package var spelling: String { role == .positional ? "<\(name)>" : "--\(name)" }

  /// Every form in which it may be typed: long, negated, short; none for a positional.
  package var forms: [String] {
    guard role != .positional else { return [] }
    var forms = ["--\(name)"]
    if isNegatable { forms.append("--no-\(name)") }
    if let short { forms.append("-\(short)") }
    return forms
  }

  /// True when a value follows its name.
  package var takesValue: Bool { role == .option }
}
