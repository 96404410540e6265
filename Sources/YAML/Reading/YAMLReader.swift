import Diagnostics

/// Reads YAML into trees whose nodes know their places; whatever is wrong becomes a finding.
///
/// One document a file, in UTF-8. Anchors, aliases and merge keys (`<<: *base`, `<<: [*a, *b]`) are
/// expanded; a mapping's own keys win over merged ones, and earlier merged ones over later ones.
/// Refused are duplicate keys, keys that are not scalars, tags beyond the core schema, control
/// characters, and everything beyond the limits.
package enum YAMLReader {
  /// Reads a file, and never more of it than the limits allow.
  ///
  /// - Parameters:
  ///   - path: The file, and how findings name it.
  ///   - limits: How much the file may ask.
  /// - Returns: The tree, or why there is none.
  /// - Complexity: O(bytes).
  package static func read(file path: String, limits: YAMLLimits = YAMLLimits()) -> YAMLDocument {
    do {
      return read(bytes: try FileBytes.read(path, most: limits.bytes), file: path, limits: limits)
    } catch {
      return YAMLDocument(file: path, root: nil, findings: [error])
    }
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text of one document.
  ///   - file: How findings name it.
  ///   - limits: How much the text may ask.
  /// - Returns: The tree, or why there is none.
  package static func read(
    text: String, file: String = "<text>", limits: YAMLLimits = YAMLLimits()
  ) -> YAMLDocument {
    read(bytes: Array(text.utf8), file: file, limits: limits)
  }

  /// Reads bytes.
  ///
  /// - Parameters:
  ///   - bytes: One document in UTF-8; a byte order mark is passed over.
  ///   - file: How findings name them.
  ///   - limits: How much they may ask.
  /// - Returns: The tree, or why there is none.
  package static func read(
    bytes: [UInt8], file: String = "<bytes>", limits: YAMLLimits = YAMLLimits()
  ) -> YAMLDocument {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let source = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    var check = SourceCheck(bytes: source, file: file, limits: limits)
    guard check.passes() else {
      let shown = check.isText ? source : []
      return YAMLDocument(file: file, root: nil, findings: check.findings, source: shown)
    }
    var builder = TreeBuilder(file: file, limits: limits)
    if let problem = EventParser.parse(source, into: &builder) {
      builder.end(with: problem.finding(in: file, SourceLines(bytes: source)))
    }
    return YAMLDocument(
      file: file, root: builder.root, findings: builder.findings, source: source)
  }
}
