/// A name as one word of letters and digits, for names that are made of parts.
enum CampaignWord {
  /// The words of a name joined, each with a capital letter; `Campaign` where none is left.
  static func of(_ name: String) -> String {
    var word: [UInt8] = []
    var isFirst = true
    for byte in name.utf8 {
      let isLower = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      if isLower || isCapitalOrDigit(byte) {
        word.append(isFirst && isLower ? byte - 0x20 : byte)
        isFirst = false
      } else {
        isFirst = true
      }
    }
    return word.isEmpty ? "Campaign" : String(decoding: word.prefix(80), as: UTF8.self)
  }

  private static func isCapitalOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
