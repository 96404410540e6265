package import Diagnostics

/// Reads JSON strictly, as RFC 8259 defines it: nothing more is accepted, and nothing guessed.
package enum JSONReader {
  /// Reads one value that fills the whole text.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8, without a byte order mark.
  ///   - file: How findings name the text.
  ///   - limits: How much the text may ask.
  /// - Returns: The value.
  /// - Throws: What is wrong and where; a syntax error ends the reading, duplicate keys do not.
  /// - Complexity: O(bytes).
  package static func read(
    _ bytes: [UInt8], file: String = "<json>", limits: JSONLimits = JSONLimits()
  ) throws(Findings) -> JSONValue {
    var parser = JSONParser(bytes: bytes, file: file, limits: limits)
    let result = parser.read()
    guard parser.findings.isEmpty, let value = result else { throw Findings(parser.findings) }
    return value
  }

  /// Reads one value that fills the whole text.
  package static func read(
    _ text: String, file: String = "<json>", limits: JSONLimits = JSONLimits()
  ) throws(Findings) -> JSONValue {
    try read(Array(text.utf8), file: file, limits: limits)
  }
}
