/// A value known by its position, and the typed key that reads it.
package struct Positional<Value: Sendable>: Parameter {
  /// All that help, completions and the manual need to know.
  package let outline: ParameterOutline

  private let reader: ValueReader<Value>

  init(outline: ParameterOutline, reader: ValueReader<Value>) {
    self.outline = outline
    self.reader = reader
  }

  /// What is wrong with one text given for the positional.
  package func problem(in text: String) -> ValueProblem? { reader.problem(text) }

  /// The value of what was given.
  package func value(of texts: [String]) -> Value? { reader.value(texts) }
}

extension Positional {
  /// Declares a positional without which the command line is refused.
  ///
  /// - Parameters:
  ///   - name: Its name in help and messages.
  ///   - kind: What it is.
  ///   - abstract: What it is for, as one sentence.
  ///   - completion: What a shell offers, when the kind does not say it.
  package init(
    _ name: String, _ kind: ValueKind<Value>, _ abstract: String,
    completion: CompletionHint? = nil
  ) {
    self.init(
      outline: ParameterOutline(
        role: .positional, name: name, abstract: abstract, shape: kind.shape, placeholder: name,
        isRequired: true, completion: completion),
      reader: .single(kind, otherwise: nil))
  }

  /// Declares a positional that may be left out.
  ///
  /// - Parameters:
  ///   - name: Its name in help and messages.
  ///   - kind: What it is.
  ///   - abstract: What it is for, as one sentence.
  ///   - otherwise: What help says holds when it is not given.
  ///   - completion: What a shell offers, when the kind does not say it.
  /// - Returns: The positional.
  package static func optional<Given>(
    _ name: String, _ kind: ValueKind<Given>, _ abstract: String, otherwise: String? = nil,
    completion: CompletionHint? = nil
  ) -> Positional where Value == Given? {
    Positional(
      outline: ParameterOutline(
        role: .positional, name: name, abstract: abstract, shape: kind.shape, placeholder: name,
        defaultText: otherwise, completion: completion),
      reader: .optional(kind))
  }

  /// Declares the last positional of a command, which takes every value that is left.
  ///
  /// - Parameters:
  ///   - name: Its name in help and messages.
  ///   - kind: What each value is.
  ///   - abstract: What they are for, as one sentence.
  ///   - isRequired: Whether at least one must be given.
  ///   - otherwise: What help says holds when none is given.
  ///   - completion: What a shell offers, when the kind does not say it.
  /// - Returns: The positional.
  package static func repeated<Given>(
    _ name: String, _ kind: ValueKind<Given>, _ abstract: String, isRequired: Bool = false,
    otherwise: String? = nil, completion: CompletionHint? = nil
  ) -> Positional where Value == [Given] {
    Positional(
      outline: ParameterOutline(
        role: .positional, name: name, abstract: abstract, shape: kind.shape, placeholder: name,
        isRequired: isRequired, isRepeated: true, defaultText: otherwise, completion: completion),
      reader: .list(kind))
  }
}
