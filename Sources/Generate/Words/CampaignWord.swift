import Registry

/// A name as one word of letters and digits, for names that are made of parts.
enum CampaignWord {
  /// The word of a name; `Campaign` where none of its letters can be written in one.
  static func of(_ name: String) -> String {
    let word = CanonicalWord.of(name)
    return word.isEmpty ? "Campaign" : word
  }
}
