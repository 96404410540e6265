/// Finds what tells who somebody is.
enum PersonalData {
  /// What was found, each with its article: `an e-mail address`, `a telephone number`.
  static func found(in text: String) -> [String] {
    let isEncoded = text.utf8.contains(UInt8(ascii: "%"))
    let plain =
      isEncoded ? text.replacing("%40", with: "@").replacing("%2B", with: "+") : text
    return (hasAddress(plain) ? ["an e-mail address"] : [])
      + (hasTelephone(plain) ? ["a telephone number"] : [])
  }

  /// Endings of files, which are named `still@2x.png` for screens of more than one density.
  private static let fileEndings: Set<Substring> = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "mp4", "mov",
  ]

  /// Something, an @, and something with a dot inside.
  private static func hasAddress(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return false }
    let words = text.split { !($0.isLetter || $0.isNumber || "@._+-".contains($0)) }
    return words.contains { word in
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, let host = parts.last, parts.first?.isEmpty == false else {
        return false
      }
      let labels = host.split(separator: ".", omittingEmptySubsequences: false)
      return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
        && !(labels.last.map(fileEndings.contains) ?? true)
    }
  }

  /// A plus sign and at least nine digits, among which stand spaces, dots, hyphens or brackets alone.
  private static func hasTelephone(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "+")) else { return false }
    var digits = -1
    for character in text {
      if character == "+" {
        digits = 0
      } else if digits >= 0, ("0"..."9").contains(character) {
        digits += 1
        if digits >= 9 { return true }
      } else if digits < 0 || !" .-()/".contains(character) {
        digits = -1
      }
    }
    return false
  }
}
