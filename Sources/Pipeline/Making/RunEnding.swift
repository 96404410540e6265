internal import Digest

/// What is known of a run at its end only.
struct RunEnding: Sendable {
  /// The digests of tables that are known already, by name.
  var digests: [String: TableDigest] = [:]
  /// True when the run took in what no run of the database had made.
  var isForeign = false
}
