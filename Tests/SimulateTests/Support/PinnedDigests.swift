/// Digests of tables that a change of any draw changes; a new version of a stream records them anew.
enum PinnedDigests {
  static let eventful: [String] = []
}
