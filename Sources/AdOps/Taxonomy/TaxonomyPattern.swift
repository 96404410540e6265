/// How a kind of name is made: its parts in order, and what stands between them.
///
/// No canonical part holds the separator, so a name parses in one way and `parse(build(x))` is the
/// canonical form of `x`.
package struct TaxonomyPattern: Hashable, Sendable {
  /// The kind of name, such as `campaign`.
  package let name: String
  /// What stands between the parts.
  package let separator: String
  /// The parts.
  package let fields: [TaxonomyField]

  init(_ name: String, separator: String, _ fields: [TaxonomyField]) {
    precondition(Set(fields.map(\.name)).count == fields.count, "\(name): a part stands twice")
    self.name = name
    self.separator = separator
    self.fields = fields
  }

  /// The pattern as people write it: `[BrandCode]_[MarketCode]_…`.
  package var text: String { fields.map { "[\($0.name)]" }.joined(separator: separator) }

  /// Makes a name of values as they were typed.
  ///
  /// - Parameter values: A value for each field that has no word for its absence.
  /// - Returns: The name, every part of it canonical.
  /// - Throws: What is wrong with each part.
  package func build(_ values: [String: String]) throws(TaxonomyProblems) -> TaxonomyName {
    let strangers = Set(values.keys).subtracting(fields.map(\.name))
    precondition(strangers.isEmpty, "\(name) has no part \(strangers.sorted())")
    var parts: [String] = []
    var findings: [TaxonomyFinding] = []
    for field in fields {
      switch field.canonical(values[field.name] ?? "") {
      case .success(let part): parts.append(part)
      case .failure(let problems): findings += problems.all
      }
    }
    guard findings.isEmpty else { throw TaxonomyProblems(all: findings) }
    return TaxonomyName(pattern: self, parts: parts)
  }

  /// Takes a name apart.
  ///
  /// - Parameters:
  ///   - text: The name, exactly as it is written.
  ///   - vocabulary: The values that are known; the shape alone is judged without it.
  /// - Returns: The name and its parts.
  /// - Throws: What is wrong with the name or with each of its parts.
  package func parse(
    _ text: String, knowing vocabulary: TaxonomyVocabulary? = nil
  ) throws(TaxonomyProblems) -> TaxonomyName {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == fields.count else {
      throw TaxonomyProblems(all: [wrongCount(parts.count, in: text)])
    }
    let findings = zip(fields, parts).compactMap { field, part in
      field.finding(in: part) ?? vocabulary?.finding(in: part, of: field.name)
    }
    guard findings.isEmpty else { throw TaxonomyProblems(all: findings) }
    return TaxonomyName(pattern: self, parts: parts)
  }

  private func wrongCount(_ count: Int, in text: String) -> TaxonomyFinding {
    TaxonomyFinding(
      AdOpsFindings.nameShape, field: nil, value: text,
      "'\(text)' has \(count) \(count == 1 ? "part" : "parts"), and \(self.text) has "
        + "\(fields.count)")
  }
}
