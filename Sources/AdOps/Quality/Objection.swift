/// One thing that a rule has against a ticket.
struct Objection: Hashable, Sendable {
  /// What is wrong and where, as a sentence without a final period.
  let sentence: String
  /// The nearest legal value.
  let suggestion: String?
  /// True where a person must decide.
  let isDoubt: Bool

  init(_ sentence: String, suggestion: String? = nil, isDoubt: Bool = false) {
    self.sentence = sentence
    self.suggestion = suggestion
    self.isDoubt = isDoubt
  }

  init(_ finding: TaxonomyFinding) {
    self.init(finding.sentence, suggestion: finding.suggestion)
  }

  var text: String { sentence + (suggestion.map { "; did you mean '\($0)'?" } ?? "") }
}
