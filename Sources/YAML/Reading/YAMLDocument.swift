package import Diagnostics

/// What was read of one YAML file: its tree, what is wrong with it, and its lines.
package struct YAMLDocument: Sendable {
  /// The file as findings name it.
  package let file: String
  /// The tree, unless reading ended early; with duplicate keys the first value stands.
  package let root: YAMLNode?
  /// What is wrong, in the order of the file; the tree is sound when none is an error.
  package let findings: [Finding]
  /// The text that was read, without a byte order mark; empty when it is no text.
  private let source: SourceLines

  init(file: String, root: YAMLNode?, findings: [Finding], source: [UInt8] = []) {
    self.file = file
    self.root = root
    self.findings = Findings(findings).all
    self.source = SourceLines(bytes: source)
  }

  /// A line of this file, counted from 1, in the form that `FindingRenderer.render` asks for.
  /// - Complexity: O(bytes before the line's end).
  package func line(of file: String, _ number: Int) -> String? {
    file == self.file ? source[number] : nil
  }
}
