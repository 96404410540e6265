/// The draws of one kind for one thing: random access by row and slot.
///
/// The counter of a draw is (row ÷ 4, 0, slot, 0) and its word stands in lane row mod 4, so the rows of
/// a slot are consecutive words of NumPy's generator. Word 1 of the counter numbers retries of
/// `integer`, word 3 is 1 for identifiers and 2 for permutations.
@frozen
public struct Stream: Hashable, Sendable {
  /// The key under which all its blocks are made.
  public let key: PhiloxKey

  /// Opens the stream with a known key.
  @inlinable
  public init(key: PhiloxKey) {
    self.key = key
  }

  /// Opens the stream of a thing, named by its stream key and never by its position.
  ///
  /// - Complexity: O(length of both names).
  public init(seed: UInt64, thing: String, name: StreamName) {
    var mixer = StreamKeyMixer(seed: seed)
    mixer.append(thing)
    mixer.append(name.text)
    mixer.append(name.version)
    key = mixer.finish()
  }

  /// The random word of a row in a slot.
  @inlinable @inline(__always)
  public func word(row: UInt64, slot: UInt64) -> UInt64 {
    Philox.block(PhiloxBlock(row &>> 2, 0, slot, 0), key: key)[row]
  }

  /// The uniform number of a row in a slot, strictly between 0 and 1.
  @inlinable @inline(__always)
  public func uniform(row: UInt64, slot: UInt64) -> Double {
    Uniform.value(word(row: row, slot: slot))
  }

  /// The normal number of a row in a slot: the quantile of its uniform number.
  @inlinable
  public func normal(row: UInt64, slot: UInt64) -> Double {
    Normal.quantile(uniform(row: row, slot: slot))
  }

  /// Where a draw stands, for reports and for making it again elsewhere.
  public func address(row: UInt64, slot: UInt64) -> DrawAddress {
    DrawAddress(key: key, counter: PhiloxBlock(row &>> 2, 0, slot, 0), lane: row & 3)
  }

  /// The 128-bit name of a row: the same for the same stream, unlike any other.
  public func identifier(row: UInt64, slot: UInt64 = 0) -> StreamIdentifier {
    let block = Philox.block(PhiloxBlock(row, 0, slot, 1), key: key)
    return StreamIdentifier(high: block.a, low: block.b)
  }
}
