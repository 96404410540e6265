/// The counter-based generator Philox 4x64-10 (Salmon et al., SC11), as in `numpy.random.Philox`.
///
/// A block is a pure function of key and counter, so every draw can be reached at random.
@frozen
public enum Philox {
  /// Four random words of a counter under a key.
  @inlinable @inline(__always)
  public static func block(_ counter: PhiloxBlock, key: PhiloxKey) -> PhiloxBlock {
    let firstMultiplier: UInt64 = 0xd2e7_470e_e14c_6c93
    let secondMultiplier: UInt64 = 0xca5a_8263_9512_1157
    let firstKeyStep: UInt64 = 0x9e37_79b9_7f4a_7c15
    let secondKeyStep: UInt64 = 0xbb67_ae85_84ca_a73b
    var block = counter
    var first = key.first
    var second = key.second
    for _ in 0..<10 {
      let left = block.a.multipliedFullWidth(by: firstMultiplier)
      let right = block.c.multipliedFullWidth(by: secondMultiplier)
      block = PhiloxBlock(
        right.high ^ block.b ^ first, right.low, left.high ^ block.d ^ second, left.low)
      first &+= firstKeyStep
      second &+= secondKeyStep
    }
    return block
  }
}
