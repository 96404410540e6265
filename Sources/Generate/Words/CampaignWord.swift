/// A name as one word of letters and digits, for names that are made of parts.
enum CampaignWord {
  /// The words of a name joined, each with a capital letter; `Campaign` where none is left.
  static func of(_ name: String) -> String {
    let words = name.unicodeScalars.split { !isLetterOrDigit($0) }
    let joined = words.map { word in
      let text = String(String.UnicodeScalarView(word))
      return text.prefix(1).uppercased() + text.dropFirst()
    }.joined()
    return joined.isEmpty ? "Campaign" : String(joined.prefix(80))
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
