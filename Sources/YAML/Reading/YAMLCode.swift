package import Diagnostics

/// The kinds of finding that reading YAML makes.
package enum YAMLCode {
  /// There is no such file.
  package static let missing = FindingCode(
    "yaml-missing", "There is no file of that name.")
  /// The file is there and cannot be read.
  package static let unreadable = FindingCode(
    "yaml-unreadable", "The file cannot be read: a directory, no permission, or a failing disk.")
  /// Nothing stands in the file.
  package static let empty = FindingCode(
    "yaml-empty", "The file holds nothing, or nothing but comments.")
  /// The bytes are not UTF-8.
  package static let encoding = FindingCode(
    "yaml-encoding", "The file is not UTF-8.")
  /// A character that no YAML file may hold.
  package static let character = FindingCode(
    "yaml-character", "The file holds a control character, or another that cannot be seen.")
  /// What stands there is not YAML.
  package static let syntax = FindingCode(
    "yaml-syntax", "The text is not YAML.")
  /// A second document begins.
  package static let documents = FindingCode(
    "yaml-documents", "The file holds more than one document.")
  /// A key stands twice.
  package static let duplicateKey = FindingCode(
    "yaml-duplicate-key", "A key stands twice in one mapping.")
  /// A key is no text.
  package static let key = FindingCode(
    "yaml-key", "A key is missing, or is a list or a mapping.")
  /// A tag is unknown or does not fit.
  package static let tag = FindingCode(
    "yaml-tag", "A tag is not one of YAML's core schema, or does not fit what it stands before.")
  /// An alias leads nowhere.
  package static let alias = FindingCode(
    "yaml-alias", "An alias has no anchor before it, or repeats the node that contains it.")
  /// A merge has nothing to merge.
  package static let merge = FindingCode(
    "yaml-merge", "The key '<<' stands before something that is no mapping.")
  /// The file is larger than its reader allows.
  package static let limit = FindingCode(
    "yaml-limit", "The file is larger, deeper or fuller than its reader allows.")

  /// Every code of this room.
  package static let catalogue = [
    missing, unreadable, empty, encoding, character, syntax, documents, duplicateKey, key, tag,
    alias, merge, limit,
  ]
}
