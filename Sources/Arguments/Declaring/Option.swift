/// A named option with a value, and the typed key that reads it.
///
///     let seed = Option("seed", .unsigned, "The seed of the world.", default: 42)
///     let output = Option("output", .output, "Where to write.", short: "o")
///     arguments[seed]    // UInt64
///     arguments[output]  // String?
package struct Option<Value: Sendable>: Parameter {
  /// All that help, completions and the manual need to know.
  package let outline: ParameterOutline

  private let reader: ValueReader<Value>

  init(outline: ParameterOutline, reader: ValueReader<Value>) {
    self.outline = outline
    self.reader = reader
  }

  /// What is wrong with one text given for the option.
  package func problem(in text: String) -> ValueProblem? { reader.problem(text) }

  /// The value of what was given, or the default.
  package func value(of texts: [String]) -> Value? { reader.value(texts) }
}

extension Option {
  /// Declares an option that may be left out and has no default.
  ///
  /// - Parameters:
  ///   - name: The long name without hyphens.
  ///   - kind: What its value is.
  ///   - abstract: What it does, as one sentence.
  ///   - short: The letter of its short form.
  ///   - placeholder: The word that stands for the value in help.
  ///   - environment: The variable that stands in for it.
  ///   - otherwise: What help says holds when it is not given.
  ///   - completion: What a shell offers, when the kind does not say it.
  ///   - isHidden: Whether help keeps quiet about it.
  package init<Given>(
    _ name: String, _ kind: ValueKind<Given>, _ abstract: String, short: Character? = nil,
    placeholder: String? = nil, environment: String? = nil, otherwise: String? = nil,
    completion: CompletionHint? = nil, isHidden: Bool = false
  ) where Value == Given? {
    self.init(
      outline: ParameterOutline(
        role: .option, name: name, short: short, abstract: abstract, shape: kind.shape,
        placeholder: placeholder, defaultText: otherwise, environment: environment,
        completion: completion, isHidden: isHidden),
      reader: .optional(kind))
  }

  /// Declares an option with a default, shown in help; reading it always gives a value.
  ///
  /// - Parameters:
  ///   - name: The long name without hyphens.
  ///   - kind: What its value is.
  ///   - abstract: What it does, as one sentence.
  ///   - standing: The value that holds when it is not given.
  ///   - short: The letter of its short form.
  ///   - placeholder: The word that stands for the value in help.
  ///   - environment: The variable that stands in for it.
  ///   - completion: What a shell offers, when the kind does not say it.
  ///   - isHidden: Whether help keeps quiet about it.
  package init(
    _ name: String, _ kind: ValueKind<Value>, _ abstract: String, default standing: Value,
    short: Character? = nil, placeholder: String? = nil, environment: String? = nil,
    completion: CompletionHint? = nil, isHidden: Bool = false
  ) {
    self.init(
      outline: ParameterOutline(
        role: .option, name: name, short: short, abstract: abstract, shape: kind.shape,
        placeholder: placeholder, defaultText: kind.show(standing), environment: environment,
        completion: completion, isHidden: isHidden),
      reader: .single(kind, otherwise: standing))
  }

  /// Declares an option without which the command line is refused.
  ///
  /// - Parameters:
  ///   - name: The long name without hyphens.
  ///   - kind: What its value is.
  ///   - abstract: What it does, as one sentence.
  ///   - short: The letter of its short form.
  ///   - placeholder: The word that stands for the value in help.
  ///   - environment: The variable that stands in for it.
  ///   - completion: What a shell offers, when the kind does not say it.
  /// - Returns: The option.
  package static func required(
    _ name: String, _ kind: ValueKind<Value>, _ abstract: String, short: Character? = nil,
    placeholder: String? = nil, environment: String? = nil, completion: CompletionHint? = nil
  ) -> Option {
    Option(
      outline: ParameterOutline(
        role: .option, name: name, short: short, abstract: abstract, shape: kind.shape,
        placeholder: placeholder, isRequired: true, environment: environment,
        completion: completion),
      reader: .single(kind, otherwise: nil))
  }

  /// Declares an option that may be given any number of times; reading it gives all values.
  ///
  /// - Parameters:
  ///   - name: The long name without hyphens.
  ///   - kind: What each value is.
  ///   - abstract: What it does, as one sentence.
  ///   - short: The letter of its short form.
  ///   - placeholder: The word that stands for one value in help.
  ///   - otherwise: What help says holds when it is not given.
  ///   - completion: What a shell offers, when the kind does not say it.
  ///   - isHidden: Whether help keeps quiet about it.
  /// - Returns: The option.
  package static func repeated<Given>(
    _ name: String, _ kind: ValueKind<Given>, _ abstract: String, short: Character? = nil,
    placeholder: String? = nil, otherwise: String? = nil, completion: CompletionHint? = nil,
    isHidden: Bool = false
  ) -> Option where Value == [Given] {
    Option(
      outline: ParameterOutline(
        role: .option, name: name, short: short, abstract: abstract, shape: kind.shape,
        placeholder: placeholder, isRepeated: true, defaultText: otherwise,
        completion: completion, isHidden: isHidden),
      reader: .list(kind))
  }
}
