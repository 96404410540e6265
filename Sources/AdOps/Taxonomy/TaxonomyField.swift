import Registry
package import Tables
import Units

/// One part of a pattern of names: what it means, and how it is written.
package struct TaxonomyField: Hashable, Sendable {
  /// How the part is written; none of these holds a separator.
  package enum Form: Hashable, Sendable {
    /// Capital letters and digits of a shape.
    case code(Pattern)
    /// A text of a shape, as it is.
    case tag(Pattern)
    /// Four digits, 1900 to 2999.
    case year
    /// One word of letters and digits.
    case word
    /// Words joined by hyphens.
    case words
    /// One of a list.
    case choice([String])
    /// An amount of money, with a hyphen for its point.
    case amount
  }

  /// Its name in the pattern, such as `BrandCode`.
  package let name: String
  /// What it says, in one sentence.
  package let summary: String
  /// How it is written.
  package let form: Form
  /// What stands there when there is nothing to say; nothing where something must be said.
  package let absence: String?

  init(_ name: String, _ summary: String, _ form: Form, absence: String? = nil) {
    self.name = name
    self.summary = summary
    self.form = form
    self.absence = absence
  }

  /// The canonical writing of a value, or what is wrong with it.
  package func canonical(_ text: String) -> Result<String, TaxonomyProblems> {
    if let absence, text.isEmpty || text == absence { return .success(absence) }
    let written: String? =
      switch form {
      case .code(let pattern): matching(pattern, text.uppercased())
      case .tag(let pattern): matching(pattern, text)
      case .year: matching("[12][0-9]{3}", text).flatMap { $0 >= "1900" ? $0 : nil }
      case .word: filled(CanonicalWord.of(text))
      case .words: words(text)
      case .choice(let values): values.first { $0.lowercased() == text.lowercased() }
      case .amount: amount(text)
      }
    guard let written else { return .failure(TaxonomyProblems(all: [refusal(of: text)])) }
    return .success(written)
  }

  /// What is wrong with a part as it stands in a name; nothing when it is canonical.
  package func finding(in part: String) -> TaxonomyFinding? {
    switch canonical(part) {
    case .failure(let problems): problems.all.first
    case .success(let written) where written != part:
      TaxonomyFinding(
        AdOpsFindings.namePart, field: name, value: part,
        "\(name) '\(part)' is not written as in names", suggestion: written)
    case .success: nil
    }
  }

  private func matching(_ pattern: Pattern, _ text: String) -> String? {
    pattern.matches(text) ? text : nil
  }

  private func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

  private func words(_ text: String) -> String? {
    let words = text.split(separator: "-").map { CanonicalWord.of(String($0)) }
    return filled(words.filter { !$0.isEmpty }.joined(separator: "-"))
  }

  private func amount(_ text: String) -> String? {
    let decimal = text.replacing("-", with: ".")
    guard let money = try? Money(parsing: decimal), money >= .zero else { return nil }
    return money.description.replacing(".", with: "-")
  }

  private func refusal(of text: String) -> TaxonomyFinding {
    let sentence =
      switch form {
      case .code(let pattern), .tag(let pattern):
        "\(name) '\(text)' does not match \(pattern.source)"
      case .year: "\(name) '\(text)' is no year of four digits from 1900 to 2999"
      case .word, .words: "\(name) '\(text)' has no Latin letter and no digit"
      case .choice(let values):
        "\(name) '\(text)' is none of \(values.joined(separator: ", "))"
      case .amount: "\(name) '\(text)' is no amount such as 25 or 18-25"
      }
    return TaxonomyFinding(
      AdOpsFindings.namePart, field: name, value: text, sentence, suggestion: nearest(to: text))
  }
}
