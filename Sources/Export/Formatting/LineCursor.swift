/// A place in memory at which lines are written, whole words at a time.
///
/// Whoever makes one has made sure that there is room for all that will be written, and for `slack`
/// bytes more. It is handed on by value, and not by reference, where a function is not inlined: so it
/// stays in a register.
@safe
struct LineCursor {
  /// Bytes behind the last one that a store may change.
  static let slack = 64

  private var place: UnsafeMutableRawPointer
  private let digits: UnsafePointer<UInt64>

  /// Begins at a place, with the words of `DigitTable`.
  init(_ place: UnsafeMutableRawPointer, digits: UnsafePointer<UInt64>) {
    unsafe self.place = place
    unsafe self.digits = digits
  }

  /// How many bytes were written since another cursor stood in its place.
  @inline(__always)
  func distance(from other: LineCursor) -> Int { unsafe place - other.place }

  /// Takes a byte back.
  @inline(__always)
  mutating func stepBack() { unsafe place -= 1 }

  /// Passes over a byte that stands already.
  @inline(__always)
  mutating func stepOver() { unsafe place += 1 }

  /// Writes a byte.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    unsafe place.storeBytes(of: byte, as: UInt8.self)
    unsafe place += 1
  }

  /// Writes the lowest bytes of a word, the lowest first; the word takes eight bytes, whatever counts.
  @inline(__always)
  mutating func put(_ word: UInt64, count: Int) {
    unsafe place.storeBytes(of: word.littleEndian, as: UInt64.self)
    unsafe place += count
  }

  /// Copies bytes, sixteen at a time: up to fifteen behind them are read, and written, too.
  @inline(__always)
  mutating func copy(_ bytes: UnsafeRawPointer, count: Int) {
    var done = 0
    while done < count {
      let part = unsafe bytes.loadUnaligned(fromByteOffset: done, as: SIMD16<UInt8>.self)
      unsafe (place + done).storeBytes(of: part, as: SIMD16<UInt8>.self)
      done &+= 16
    }
    unsafe place += count
  }

  /// Copies some bytes of a text.
  mutating func copy(_ text: Span<UInt8>, _ range: Range<Int>) {
    unsafe text.extracting(range).withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      unsafe place.copyMemory(from: start, byteCount: bytes.count)
      unsafe place += bytes.count
    }
  }

  /// Writes a whole number; behind it stands a comma that does not count.
  @inline(__always)
  mutating func put(number: Int64) {
    let value = UInt64(bitPattern: number)
    if value < 1_000 {
      put(short: value)
    } else if value < 1_000_000 {
      put(short: value / 1_000)
      put(three: value % 1_000)
    } else if value < 1_000_000_000 {
      put(million: value)
    } else {
      self = Self.put(long: number, at: self)
    }
  }

  /// Writes a number of at least a million and less than a thousand millions.
  @inline(__always)
  private mutating func put(million value: UInt64) {
    let upper = value / 1_000_000
    let lower = value &- upper &* 1_000_000
    put(short: upper)
    put(three: lower / 1_000)
    put(three: lower % 1_000)
  }

  /// Writes a number below 1,000.
  @inline(__always)
  private mutating func put(short value: UInt64) {
    let word = unsafe digits[Int(truncatingIfNeeded: value)]
    put(word, count: Int(truncatingIfNeeded: word &>> 56))
  }

  /// Writes the three digits of a number below 1,000.
  @inline(__always)
  private mutating func put(three value: UInt64) {
    put(unsafe digits[Int(truncatingIfNeeded: value) &+ DigitTable.size], count: 3)
  }

  @inline(never)
  private static func put(long number: Int64, at cursor: LineCursor) -> LineCursor {
    var cursor = cursor
    if number < 0 { cursor.put(UInt8(ascii: "-")) }
    let value = number.magnitude
    switch value {
    case ..<1_000: cursor.put(short: value)
    case ..<1_000_000:
      cursor.put(short: value / 1_000)
      cursor.put(three: value % 1_000)
    case ..<1_000_000_000: cursor.put(million: value)
    default:
      let upper = value / 1_000_000
      let lower = value &- upper &* 1_000_000
      cursor = put(long: Int64(bitPattern: upper), at: cursor)
      cursor.put(three: lower / 1_000)
      cursor.put(three: lower % 1_000)
    }
    return cursor
  }
}
