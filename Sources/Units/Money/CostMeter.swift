/// Prices impressions by the thousand and carries the fraction, so that the total is exact.
///
/// After any charges at one price, what was spent is all impressions × price ÷ 1000, rounded down.
@frozen
public struct CostMeter: Hashable, Sendable {
  @usableFromInline var thousandths: Int64

  /// What is owed below one millionth, in thousandths of it: 0 to 999.
  @inlinable public var carry: Int64 { thousandths }

  /// Starts with what an earlier meter carried.
  @inlinable
  public init(carry: Int64 = 0) {
    precondition((0..<1_000).contains(carry), "a carry is 0 to 999")
    thousandths = carry
  }

  /// What these impressions cost now; the rest is carried.
  ///
  /// Counts and prices are not negative; a cost that does not fit `Money` stops the program.
  @inlinable
  public mutating func charge(impressions: Int64, cpm: Money) -> Money {
    precondition(impressions >= 0 && cpm.micros >= 0, "counts and prices are not negative")
    let (product, overflows) = impressions.multipliedReportingOverflow(by: cpm.micros)
    let (owed, overflowsToo) = product.addingReportingOverflow(carry)
    guard !overflows && !overflowsToo else {
      return chargeWide(Int128(impressions) * Int128(cpm.micros) + Int128(carry))
    }
    thousandths = owed % 1_000
    return Money(micros: owed / 1_000)
  }

  @usableFromInline
  mutating func chargeWide(_ owed: Int128) -> Money {
    thousandths = Int64(owed % 1_000)
    return Money(micros: Int64(owed / 1_000))
  }

  /// The most impressions whose charge, with what is carried, is not above `limit`.
  ///
  /// A negative limit affords none; where the price is 0, `Int64.max` are afforded.
  public func affordableImpressions(within limit: Money, cpm: Money) -> Int64 {
    precondition(cpm.micros >= 0, "prices are not negative")
    guard limit.micros >= 0 else { return 0 }
    guard cpm.micros > 0 else { return .max }
    let owed = Int128(limit.micros) * 1_000 + 999 - Int128(carry)
    return Int64(clamping: owed / Int128(cpm.micros))
  }
}
