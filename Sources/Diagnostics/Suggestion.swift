/// Finds what a user probably meant.
public enum Suggestion {
  /// The candidate nearest to a misspelt word, or nothing when none is near enough.
  ///
  /// Distance counts insertions, deletions, replacements and swaps of neighbours, without case.
  /// A third of the word may be wrong, and at least one letter. The earliest of equals wins.
  /// - Complexity: O(candidates × word × candidate length).
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(longestWord))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let known = Array(candidate.lowercased().unicodeScalars.prefix(longestWord))
      let allowed = max(1, min(wanted.count, known.count) / 3)
      guard abs(known.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, known)
      if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Words are compared up to this many scalars, so that a hostile word costs little.
  private static let longestWord = 128

  /// The optimal string alignment distance of two words.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for i in 0..<left.count {
      var current = [i + 1]
      current.reserveCapacity(right.count + 1)
      for j in 0..<right.count {
        var cost = min(previous[j + 1] + 1, current[j] + 1)
        cost = min(cost, previous[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
