import Units

/// The shape of Ad-IDs, the codes of spots (domain 2.4).
package enum AdIDCode {
  /// True for eleven capital letters and digits that do not begin with 0, and H or D after them.
  package static func isWellFormed(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    guard bytes.count == 11 || (bytes.count == 12 && (bytes[11] == 0x48 || bytes[11] == 0x44))
    else { return false }
    return bytes[0] != 0x30 && bytes.prefix(11).allSatisfy(\.isCapitalOrDigit)
  }
}
