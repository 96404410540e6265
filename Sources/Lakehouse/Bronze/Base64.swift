/// Bytes as text, in the alphabet of RFC 4648.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of some bytes, padded.
  static func text(of bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var (word, count) = (UInt32(0), 0)
    for byte in bytes {
      word = word << 8 | UInt32(byte)
      count += 1
      if count == 3 {
        append(word, digits: 4, to: &text)
        (word, count) = (0, 0)
      }
    }
    if count > 0 {
      append(word << UInt32(8 * (3 - count)), digits: count + 1, to: &text)
      for _ in count..<3 { text.append(UInt8(ascii: "=")) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ word: UInt32, digits: Int, to text: inout [UInt8]) {
    for digit in 0..<digits {
      text.append(alphabet[Int(word >> UInt32(18 - 6 * digit) & 63)])
    }
  }
}
