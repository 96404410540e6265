extension Murmur3 {
  /// The hash of bytes that lie in memory, followed by at least sixteen zeros.
  @unsafe
  static func value(of bytes: UnsafeMutableRawPointer, count: Int) -> UInt128 {
    var hash = Murmur3()
    var place = 0
    while place &+ 16 <= count {
      hash.low = unsafe word(bytes, place)
      hash.high = unsafe word(bytes, place &+ 8)
      hash.mixBlock()
      place &+= 16
    }
    hash.low = unsafe word(bytes, place)
    hash.high = unsafe word(bytes, place &+ 8)
    hash.length = UInt64(truncatingIfNeeded: count)
    return hash.value
  }

  @unsafe @inline(__always)
  private static func word(_ bytes: UnsafeMutableRawPointer, _ place: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
