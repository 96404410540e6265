/// A 128-bit name that is a function of a stream and a row.
@frozen
public struct StreamIdentifier: Hashable, Sendable {
  /// The upper 64 bits.
  public let high: UInt64
  /// The lower 64 bits.
  public let low: UInt64

  /// Joins two halves.
  @inlinable
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The text of a version 8 UUID (RFC 9562) in lower case; version and variant replace six bits.
  public var uuidText: String {
    let upper = (high & 0xffff_ffff_ffff_0fff) | 0x8000
    let lower = (low & 0x3fff_ffff_ffff_ffff) | 0x8000_0000_0000_0000
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for position in 0..<32 {
      if position == 8 || position == 12 || position == 16 || position == 20 {
        text.append(UInt8(ascii: "-"))
      }
      let half = position < 16 ? upper : lower
      let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * (position & 15))) & 15
      text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
