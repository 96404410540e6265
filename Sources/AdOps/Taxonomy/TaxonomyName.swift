/// A name and its parts, all canonical.
package struct TaxonomyName: Hashable, Sendable {
  /// The pattern that it follows.
  package let pattern: TaxonomyPattern
  /// Its parts, in the order of the pattern's fields.
  package let parts: [String]

  /// The name as it is written.
  package var text: String { parts.joined(separator: pattern.separator) }

  /// The part of a field; a name that the pattern does not have is a programmer's mistake.
  package subscript(field: String) -> String {
    guard let place = pattern.fields.firstIndex(where: { $0.name == field }) else {
      preconditionFailure("\(pattern.name) has no part \(field)")
    }
    return parts[place]
  }
}
