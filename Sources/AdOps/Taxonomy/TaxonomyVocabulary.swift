import Diagnostics
package import Registry
import Tables

/// The codes that the data knows, and what people type for them.
package struct TaxonomyVocabulary: Sendable {
  private struct Source {
    let table: String
    let column: String
  }

  private static let sources: [String: Source] = [
    "BrandCode": Source(table: "brands", column: "internal_code"),
    "MarketCode": Source(table: "markets", column: "code"),
    "Channel": Source(table: "channels", column: "platform_code"),
  ]

  private let names: ReferenceNames

  /// Learns the codes of brands, markets and channels from their rows.
  package init(_ names: ReferenceNames) { self.names = names }

  private func knows(_ code: String, _ source: Source) -> Bool {
    names.row(holding: code, in: source.column, of: source.table) != nil
  }

  /// The code that a spelling means (`Facebook` is META), or what is wrong with it; what was typed for
  /// fields that hold no codes.
  package func code(_ spelling: String, of field: String) -> Result<String, TaxonomyProblems> {
    guard let source = Self.sources[field] else { return .success(spelling) }
    if knows(spelling.uppercased(), source) { return .success(spelling.uppercased()) }
    if let code = names.row(spelling, in: source.table)?[source.column].text {
      return .success(code)
    }
    return .failure(TaxonomyProblems(all: [unknown(spelling, of: field, source)]))
  }

  /// What is wrong with a part of a name; nothing when it is known or may be anything.
  func finding(in part: String, of field: String) -> TaxonomyFinding? {
    guard let source = Self.sources[field], !knows(part, source) else { return nil }
    return unknown(part, of: field, source)
  }

  /// The code itself is suggested, also where an alias is nearest to what was written.
  private func unknown(
    _ spelling: String, of field: String, _ source: Source
  ) -> TaxonomyFinding {
    let known = names.texts(of: source.column, in: source.table).sorted()
    let near =
      Suggestion.nearest(to: spelling, in: known)
      ?? Suggestion.nearest(to: spelling, in: names.spellings(in: source.table))
      .flatMap { names.row($0, in: source.table)?[source.column].text }
    let what = source.table.dropLast()
    return TaxonomyFinding(
      AdOpsFindings.nameUnknown, field: field, value: spelling,
      "\(field) '\(spelling)' is no \(what) that is known", suggestion: near)
  }
}
