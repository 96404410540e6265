package import Registry

/// A size that can be drawn at a place in (0, 1): of a budget, or of a flight.
package enum SizeDraw: Hashable, Sendable {
  /// Many small ones and a few large ones, cut off at both ends.
  case lognormal(TruncatedLognormal)
  /// Always the same.
  case fixed(Double)

  /// A lognormal size.
  package init(median: Double, sigma: Double, bounds: ClosedRange<Double>) {
    self = .lognormal(TruncatedLognormal(median: median, sigma: sigma, bounds: bounds))
  }

  /// The size that a law of a world describes; nothing for a law of small whole numbers.
  package init?(_ law: SizeLaw) {
    switch law {
    case .lognormal(let median, let sigma, let bounds):
      self.init(median: median, sigma: sigma, bounds: bounds)
    case .fixed(let value): self = .fixed(value)
    case .zipf: return nil
    }
  }

  /// The same law for sizes that are so many times as large.
  func scaled(by factor: Double) -> SizeDraw {
    switch self {
    case .lognormal(let law):
      SizeDraw(
        median: law.median * factor, sigma: law.sigma,
        bounds: law.bounds.lowerBound * factor...law.bounds.upperBound * factor)
    case .fixed(let value): .fixed(value * factor)
    }
  }

  /// The size at a place; it never falls with the place.
  package func value(at uniform: Double) -> Double {
    switch self {
    case .lognormal(let law): law.value(at: uniform)
    case .fixed(let value): value
    }
  }
}
