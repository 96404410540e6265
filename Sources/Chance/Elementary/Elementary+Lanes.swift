extension Elementary {
  /// Four exponentials at once, each equal to that of `exp`.
  @inlinable @inline(__always)
  static func exp(_ exponents: SIMD4<Double>) -> SIMD4<Double> {
    typealias Four = SIMD4<Double>
    let inverseOfLog2 = 0x1.71547652b82fep+0
    let log2High = 0x1.62e42feep-1
    let log2Low = 0x1.a39ef35793c76p-33
    let rounder = 0x1.8p52
    let low = exponents.replacing(with: -746, where: exponents .< -746)
    let x = low.replacing(with: 710, where: low .> 710)
    let shifted: Four = x * inverseOfLog2 + rounder
    let whole: Four = shifted - rounder
    let high: Four = x - whole * log2High
    let rest: Four = whole * log2Low
    let excess: Four = high + (squaredTerms(high - rest) - rest)
    let bits = (self.bits(shifted) &- rounder.bitPattern) &+ 2046
    let first = bits &>> 1
    let second = bits &- first
    return (1 + excess) * numbers(first &<< 52) * numbers(second &<< 52)
  }

  /// Four times e^r − 1 − r for |r| up to log 2 / 2.
  @inlinable @inline(__always)
  static func squaredTerms(_ r: SIMD4<Double>) -> SIMD4<Double> {
    typealias Four = SIMD4<Double>
    let square: Four = r * r
    let fourth: Four = square * square
    let a: Four = 0x1.0p-1 + r * 0x1.5555555555557p-3
    let b: Four = 0x1.5555555555556p-5 + r * 0x1.11111111100dcp-7
    let c: Four = 0x1.6c16c16c162d4p-10 + r * 0x1.a01a01abe7fe1p-13
    let d: Four = 0x1.a01a01a6d889cp-16 + r * 0x1.71de0231960ebp-19
    let e: Four = 0x1.27e4db646b17ep-22 + r * 0x1.af4de97ca4194p-26
    let f: Four = e + square * 0x1.1f730349868cep-29
    let upper: Four = (c + square * d) + fourth * f
    return square * ((a + square * b) + fourth * upper)
  }

  /// Four logarithms of 1 + x at once, each equal to that of `positiveLogOnePlus`.
  @inlinable @inline(__always)
  static func positiveLogOnePlus(_ x: SIMD4<Double>) -> SIMD4<Double> {
    let sum: SIMD4<Double> = 1 + x
    return positiveLog(sum) + (x - (sum - 1)) / sum
  }

  /// Four logarithms at once, each equal to that of `positiveLog`.
  @inlinable @inline(__always)
  static func positiveLog(_ numbers: SIMD4<Double>) -> SIMD4<Double> {
    typealias Four = SIMD4<Double>
    let log2High = 0x1.62e42feep-1
    let log2Low = 0x1.a39ef35793c76p-33
    let rootOfHalf: UInt64 = 0x3fe6_a09e_667f_3bcd
    let bits = self.bits(numbers) &+ (0x3ff0_0000_0000_0000 &- rootOfHalf)
    let biased = (bits &>> 52) | 0x4330_0000_0000_0000
    let k: Four = (self.numbers(biased) - 0x1p52) - 1023
    let m: Four = self.numbers((bits & 0x000f_ffff_ffff_ffff) &+ rootOfHalf)
    let f: Four = m - 1
    let s: Four = f / (2 + f)
    let z: Four = s * s
    let w: Four = z * z
    let a: Four = 0x1.5555555555555p-1 + z * 0x1.9999999999a38p-2
    let b: Four = 0x1.2492492476c87p-2 + z * 0x1.c71c720160b47p-3
    let c: Four = 0x1.745cf901605f7p-3 + z * 0x1.3b1c360763b8ap-3
    let d: Four = 0x1.0fbe83c2cbcf3p-3 + z * 0x1.0c04595972ab8p-3
    let upper: Four = (w * w) * (c + w * d)
    let tail: Four = z * ((a + w * b) + upper)
    let half: Four = 0.5 * f * f
    let inner: Four = s * (half + tail) + k * log2Low
    return k * log2High - ((half - inner) - f)
  }

  /// The bits of four numbers.
  @inlinable @inline(__always)
  static func bits(_ numbers: SIMD4<Double>) -> SIMD4<UInt64> {
    SIMD4(
      numbers[0].bitPattern, numbers[1].bitPattern, numbers[2].bitPattern, numbers[3].bitPattern)
  }

  /// The four numbers of some bits.
  @inlinable @inline(__always)
  static func numbers(_ bits: SIMD4<UInt64>) -> SIMD4<Double> {
    SIMD4(
      Double(bitPattern: bits[0]), Double(bitPattern: bits[1]), Double(bitPattern: bits[2]),
      Double(bitPattern: bits[3]))
  }
}
