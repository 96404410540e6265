/// Turns the words that name a stream into its 128-bit key.
///
/// The message is each field's length and bytes, then the version, padded with zeros to blocks of 32
/// bytes; lengths and version are 64-bit little-endian. Philox is the compression function, in the way
/// of Matyas, Meyer and Oseas: key ← first half of (Philox(counter: block, key) ⊕ block). The first key
/// is (seed, `start`). `docs/determinism.md` gives the same in Python.
struct StreamKeyMixer {
  /// The second word of the first key: the bytes of `gen/draw`.
  static let start: UInt64 = 0x6765_6e2f_6472_6177

  private var key: PhiloxKey
  private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
  private var word: UInt64 = 0
  private var length = 0

  init(seed: UInt64) {
    key = PhiloxKey(seed, Self.start)
  }

  /// Adds the length of a text in UTF-8, then its bytes.
  mutating func append(_ text: String) {
    append(UInt64(text.utf8.count))
    for byte in text.utf8 { append(byte: byte) }
  }

  /// Adds eight bytes, the lowest first.
  mutating func append(_ number: UInt64) {
    for shift in 0..<8 {
      append(byte: UInt8(truncatingIfNeeded: number &>> UInt64(shift &* 8)))
    }
  }

  private mutating func append(byte: UInt8) {
    word |= UInt64(byte) &<< UInt64((length & 7) &* 8)
    length &+= 1
    if length & 7 == 0 { endWord() }
  }

  private mutating func endWord() {
    switch (length &>> 3) & 3 {
    case 1: words.0 = word
    case 2: words.1 = word
    case 3: words.2 = word
    default:
      let block = PhiloxBlock(words.0, words.1, words.2, word)
      let mixed = Philox.block(block, key: key)
      key = PhiloxKey(mixed.a ^ block.a, mixed.b ^ block.b)
    }
    word = 0
  }

  /// Pads the last block and gives the key.
  mutating func finish() -> PhiloxKey {
    while length & 31 != 0 { append(byte: 0) }
    return key
  }
}
