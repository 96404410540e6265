/// Codes that begin the names of campaigns: two to eight capital letters and digits.
package enum BrandCode {
  /// The code of a brand's name, ending in a number where the plain one is taken.
  package static func of(_ name: String, avoiding taken: Set<String>) -> String {
    let letters = name.uppercased().unicodeScalars.filter {
      ("A"..."Z").contains($0) || ("0"..."9").contains($0)
    }
    var plain = String(String.UnicodeScalarView(letters.prefix(8)))
    while plain.count < 2 { plain += "X" }
    var (code, number) = (plain, 1)
    while taken.contains(code) {
      number += 1
      let digits = String(number)
      code = plain.prefix(8 - digits.count) + digits
    }
    return code
  }
}
