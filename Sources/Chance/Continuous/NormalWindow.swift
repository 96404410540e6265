/// The standard normal law between two bounds.
///
/// A uniform number is mapped into the share between the bounds, counted from the nearer tail, so that a
/// window far out keeps its shape.
public struct NormalWindow: Hashable, Sendable {
  /// The lower bound; may be −infinity.
  public let low: Double
  /// The upper bound; may be infinity.
  public let high: Double
  private let isUpper: Bool
  private let outside: Double
  private let inside: Double

  /// Opens a window, the lower bound first.
  public init(from low: Double, through high: Double) {
    precondition(low <= high, "a window's lower bound lies below its upper bound")
    self.low = low
    self.high = high
    isUpper = low > 0
    if isUpper {
      outside = Normal.share(above: high)
      inside = Normal.share(above: low) - outside
    } else {
      outside = Normal.share(below: low)
      inside = (high > 0 ? 1 - Normal.share(above: high) : Normal.share(below: high)) - outside
    }
  }

  /// The share of the law that lies in the window.
  public var share: Double { inside }

  /// The normal number below which a uniform share of the window lies; never outside the window.
  public func normal(uniform: Double) -> Double {
    // A window without any mass that a double can hold lies wholly at its end nearer to 0.
    if inside <= 0 { return isUpper ? low : high }
    let normal =
      isUpper
      ? -Normal.quantile(outside + (1 - uniform) * inside)
      : Normal.quantile(outside + uniform * inside)
    return max(low, min(high, normal))
  }
}
