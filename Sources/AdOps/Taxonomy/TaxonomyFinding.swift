package import Diagnostics

/// What is wrong with one part of a name, or with its shape.
package struct TaxonomyFinding: Hashable, Sendable {
  /// The part of the pattern; nothing where the name as a whole is meant.
  package let field: String?
  /// What stands there.
  package let value: String
  /// What is wrong, as a sentence without a final period.
  package let sentence: String
  /// The nearest legal value, where there is one.
  package let suggestion: String?
  /// The kind of finding.
  package let code: FindingCode

  init(
    _ code: FindingCode, field: String?, value: String, _ sentence: String,
    suggestion: String? = nil
  ) {
    self.code = code
    self.field = field
    self.value = value
    self.sentence = sentence
    self.suggestion = suggestion
  }

  /// The same for a command line.
  package var finding: Finding { Finding(code, sentence, suggestion: suggestion) }
}

/// Everything that is wrong with a name, thrown together.
package struct TaxonomyProblems: Error, Hashable, Sendable {
  /// The findings in the order of the parts; never empty when thrown.
  package let all: [TaxonomyFinding]

  /// The same for a command line.
  package var findings: Findings { Findings(all.map(\.finding)) }
}
