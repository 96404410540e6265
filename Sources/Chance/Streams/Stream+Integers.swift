extension Stream {
  /// An integer from 0 up to, not including, a bound, each as likely as the others.
  ///
  /// The word times the bound, divided by 2⁶⁴ (Lemire's multiply and shift). The few words, fewer than
  /// the bound in 2⁶⁴, that would favour some integers are replaced by the same lane of the next block
  /// in word 1 of the counter; no other row or slot is touched.
  @inlinable
  public func integer(below bound: UInt64, row: UInt64, slot: UInt64) -> UInt64 {
    precondition(bound > 0, "no integer is below 0")
    let product = word(row: row, slot: slot).multipliedFullWidth(by: bound)
    if product.low >= bound { return product.high }
    return retried(product.high, low: product.low, below: bound, row: row, slot: slot)
  }

  @usableFromInline
  func retried(
    _ high: UInt64, low: UInt64, below bound: UInt64, row: UInt64, slot: UInt64
  ) -> UInt64 {
    let rejected = (0 &- bound) % bound
    var product = (high: high, low: low)
    var attempt: UInt64 = 0
    while product.low < rejected {
      attempt += 1
      let block = Philox.block(PhiloxBlock(row &>> 2, attempt, slot, 0), key: key)
      let (nextHigh, nextLow) = block[row].multipliedFullWidth(by: bound)
      product = (nextHigh, nextLow)
    }
    return product.high
  }

  /// An integer of a closed range, each as likely as the others.
  @inlinable
  public func integer(in range: ClosedRange<Int>, row: UInt64, slot: UInt64) -> Int {
    let width = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound))
    let offset =
      width == .max
      ? word(row: row, slot: slot) : integer(below: width &+ 1, row: row, slot: slot)
    return range.lowerBound &+ Int(truncatingIfNeeded: offset)
  }
}
