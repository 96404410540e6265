/// A name as one word of letters and digits, for names that are made of parts.
enum CampaignWord {
  /// The words of a name joined, each with a capital letter; `Campaign` where none is left.
  static func of(_ name: String) -> String {
    var word: [UInt8] = []
    var isFirst = true
    for byte in name.utf8 {
      if byte.isSmallLetter || byte.isCapitalOrDigit {
        word.append(isFirst && byte.isSmallLetter ? byte - 0x20 : byte)
        isFirst = false
      } else {
        isFirst = true
      }
    }
    return word.isEmpty ? "Campaign" : String(decoding: word.prefix(80), as: UTF8.self)
  }
}
