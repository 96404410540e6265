package import Diagnostics

/// The kinds of finding that reading JSON makes.
package enum JSONCode {
  /// What stands there is not JSON.
  package static let syntax = FindingCode(
    "json-syntax", "The text is not JSON as RFC 8259 defines it.")
  /// The bytes are not UTF-8.
  package static let encoding = FindingCode(
    "json-encoding", "The text is not UTF-8, or begins with a byte order mark.")
  /// A key stands twice.
  package static let duplicateKey = FindingCode(
    "json-duplicate-key", "A key stands twice in one object.")
  /// The text is larger than its reader allows.
  package static let limit = FindingCode(
    "json-limit", "The text is larger, deeper or fuller than its reader allows.")

  /// Every code of this room.
  package static let catalogue = [syntax, encoding, duplicateKey, limit]
}
