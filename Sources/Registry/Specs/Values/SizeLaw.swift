/// How a size is drawn: of a budget, a flight, a number of campaigns.
package enum SizeLaw: Hashable, Sendable {
  /// Many small ones and a few large ones around a median, cut off at both ends.
  case lognormal(median: Double, sigma: Double, bounds: ClosedRange<Double>)
  /// 1 most often, 2 less often by the exponent's power, up to a largest.
  case zipf(exponent: Double, largest: Int)
  /// Always the same.
  case fixed(Double)
}
