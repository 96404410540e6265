import YAML

/// The lines of everything that was read, so that findings can show them.
package struct SourceLines: Sendable {
  private var documents: [String: YAMLDocument] = [:]
  private var overrides: [Override]

  /// Begins with the overrides of the command line.
  package init(overrides: [Override] = []) { self.overrides = overrides }

  /// Remembers a file.
  mutating func insert(_ document: YAMLDocument) { documents[document.file] = document }

  /// Remembers everything that others remember.
  mutating func insert(_ other: SourceLines) {
    documents.merge(other.documents) { first, _ in first }
    if overrides.isEmpty { overrides = other.overrides }
  }

  /// A line of a file or the text of an override, in the form that `FindingRenderer.render` asks for.
  package func line(of file: String, _ number: Int) -> String? {
    if file == Override.file { return overrides.first { $0.number == number }?.text }
    return documents[file]?.line(of: file, number)
  }
}
