import Diagnostics

/// Finds the name that a user probably meant.
enum NearestName {
  /// The nearest name, or else the only one that begins with what was typed.
  static func find(_ word: String, in names: [String]) -> String? {
    if let near = Suggestion.nearest(to: word, in: names) { return near }
    guard word.count > 1 else { return nil }
    let longer = names.filter { $0.hasPrefix(word) }
    return longer.count == 1 ? longer.first : nil
  }
}
