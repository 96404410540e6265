/// 128 bits as 32 lowercase hexadecimal digits.
enum HexText {
  static let length = 32

  static func write(_ value: UInt128) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: length - digits.utf8.count) + digits
  }

  static func read(_ text: some StringProtocol) -> UInt128? {
    guard text.utf8.count == length else { return nil }
    var value: UInt128 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt128(byte - 0x30)
      case 0x61...0x66: value = value << 4 | UInt128(byte - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }
}
