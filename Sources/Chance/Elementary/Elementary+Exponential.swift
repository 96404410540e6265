extension Elementary {
  /// e to the power of a number, within 1 unit in the last place; it has no branches.
  @inlinable @inline(__always)
  public static func exp(_ exponent: Double) -> Double {
    let parts = split(exponent)
    return (1 + parts.excess) * parts.firstScale * parts.secondScale
  }

  /// e to the power of a number, less 1, exact near 0, within 3 units in the last place.
  @inlinable
  public static func expMinusOne(_ exponent: Double) -> Double {
    exponent > 700 ? exp(exponent) : boundedExpMinusOne(exponent)
  }

  /// The same for exponents known to be at most 700; it has no branches.
  @inlinable @inline(__always)
  public static func boundedExpMinusOne(_ exponent: Double) -> Double {
    let parts = split(exponent)
    let scale = parts.firstScale * parts.secondScale
    return parts.excess * scale + (scale - 1)
  }

  /// e^x = (1 + excess) · firstScale · secondScale, the scales being powers of 2.
  ///
  /// There are two of them, so that the second rounds into the subnormal numbers only once.
  @inlinable @inline(__always)
  static func split(
    _ exponent: Double
  ) -> (excess: Double, firstScale: Double, secondScale: Double) {
    let inverseOfLog2 = 0x1.71547652b82fep+0
    // log 2 cut to 33 bits, so that its products with exponents are exact, and what it lacks.
    let log2High = 0x1.62e42feep-1
    let log2Low = 0x1.a39ef35793c76p-33
    // Adding this leaves no bits for a fraction, and the integer in the lowest bits.
    let rounder = 0x1.8p52
    // Beyond these the result is 0 or infinity; a NaN passes both comparisons.
    let low = exponent < -746 ? -746 : exponent
    let x = low > 710 ? 710 : low
    let shifted = x * inverseOfLog2 + rounder
    let whole = shifted - rounder
    let high = x - whole * log2High
    let rest = whole * log2Low
    let excess = high + (squaredTerms(high - rest) - rest)
    let bits = (shifted.bitPattern &- rounder.bitPattern) &+ 2046
    let first = bits &>> 1
    let second = bits &- first
    return (excess, Double(bitPattern: first &<< 52), Double(bitPattern: second &<< 52))
  }

  /// e^r − 1 − r for |r| up to log 2 / 2.
  @inlinable @inline(__always)
  static func squaredTerms(_ r: Double) -> Double {
    let square = r * r
    let fourth = square * square
    let a = 0x1.0p-1 + r * 0x1.5555555555557p-3
    let b = 0x1.5555555555556p-5 + r * 0x1.11111111100dcp-7
    let c = 0x1.6c16c16c162d4p-10 + r * 0x1.a01a01abe7fe1p-13
    let d = 0x1.a01a01a6d889cp-16 + r * 0x1.71de0231960ebp-19
    let e = 0x1.27e4db646b17ep-22 + r * 0x1.af4de97ca4194p-26 + square * 0x1.1f730349868cep-29
    return square * ((a + square * b) + fourth * ((c + square * d) + fourth * e))
  }
}
