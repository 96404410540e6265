/// A keyed permutation of 0 … size − 1 that needs no memory: unique values without a list of those used.
///
/// A Feistel network of ten rounds over the fewest bits that hold the domain; images outside it are
/// permuted again until they fall inside (cycle walking), fewer than twice on average.
@frozen
public struct Permutation: Hashable, Sendable {
  /// How many numbers are permuted, from 1 to 2⁶³.
  public let size: UInt64
  private let key: PhiloxKey
  private let slot: UInt64
  private let leftBits: UInt64
  private let rightBits: UInt64

  /// Makes the permutation of a slot of a stream.
  public init(size: UInt64, stream: Stream, slot: UInt64) {
    precondition(size >= 1 && size <= 1 << 63, "a permutation has 1 to 2^63 numbers")
    self.size = size
    self.slot = slot
    key = stream.key
    let bits = UInt64(64 - (size - 1).leadingZeroBitCount)
    leftBits = bits / 2
    rightBits = bits - leftBits
  }

  /// The number at a place.
  public func image(of place: UInt64) -> UInt64 {
    precondition(place < size, "a place lies below the size")
    var number = place
    repeat { number = permuted(number) } while number >= size
    return number
  }

  /// The place of a number.
  public func place(of image: UInt64) -> UInt64 {
    precondition(image < size, "an image lies below the size")
    var number = image
    repeat { number = restored(number) } while number >= size
    return number
  }

  private static var rounds: UInt64 { 10 }

  private func permuted(_ number: UInt64) -> UInt64 {
    var left = number >> rightBits
    var right = number & rightMask
    for round in 0..<Self.rounds { turn(round, &left, &right) }
    return left << rightBits | right
  }

  private func restored(_ number: UInt64) -> UInt64 {
    var left = number >> rightBits
    var right = number & rightMask
    for round in (0..<Self.rounds).reversed() { turn(round, &left, &right) }
    return left << rightBits | right
  }

  /// Changes one half by a function of the other; a second time undoes it.
  private func turn(_ round: UInt64, _ left: inout UInt64, _ right: inout UInt64) {
    if round & 1 == 0 {
      right ^= word(left, round) & rightMask
    } else {
      left ^= word(right, round) & (1 << leftBits - 1)
    }
  }

  private var rightMask: UInt64 { 1 << rightBits - 1 }

  private func word(_ half: UInt64, _ round: UInt64) -> UInt64 {
    Philox.block(PhiloxBlock(half, round, slot, 2), key: key).a
  }
}
