/// The key, counter and lane of one draw: what another program needs to make it again.
public struct DrawAddress: Hashable, Sendable {
  /// The key of the stream.
  public let key: PhiloxKey
  /// The counter of the block that holds the word.
  public let counter: PhiloxBlock
  /// The place of the word in its block, 0 to 3.
  public let lane: UInt64

  /// Describes the place of a draw.
  public init(key: PhiloxKey, counter: PhiloxBlock, lane: UInt64) {
    self.key = key
    self.counter = counter
    self.lane = lane
  }

  /// The counter to give to `numpy.random.Philox`, which adds 1 before its first block.
  public var numpyCounter: PhiloxBlock { counter.decremented }

  /// The random word that stands there.
  public var word: UInt64 { Philox.block(counter, key: key)[lane] }

  /// One line of Python that prints the word.
  public var python: String {
    let start = numpyCounter
    let counterWords = [start.a, start.b, start.c, start.d].map(String.init).joined(separator: ", ")
    return "numpy.random.Philox(key=numpy.array([\(key.first), \(key.second)], numpy.uint64), "
      + "counter=numpy.array([\(counterWords)], numpy.uint64)).random_raw(4)[\(lane)]"
  }
}
