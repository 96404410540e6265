extension LogitNormal {
  /// The law with a given mean: a larger sigma moves mass but not the mean.
  ///
  /// - Complexity: some 60 sums over 73 points; made once, not in a loop over rows.
  public init(mean: Double, sigma: Double) {
    precondition(mean > 0 && mean < 1, "the mean of a rate lies between 0 and 1")
    self.init(location: Self.location(mean: mean, sigma: sigma), sigma: sigma)
  }

  /// The law with the mean and variance of a beta law: variance = mean · (1 − mean) ÷ (κ + 1).
  ///
  /// - Complexity: some 500 sums over 73 points; made once, not in a loop over rows.
  public init(mean: Double, concentration: Double) {
    precondition(mean > 0 && mean < 1, "the mean of a rate lies between 0 and 1")
    precondition(concentration > 0, "a concentration lies above 0")
    let variance = mean * (1 - mean) / (concentration + 1)
    let sigma = Self.root(from: 0, to: 40) { sigma in
      let law = LogitNormal(location: Self.location(mean: mean, sigma: sigma), sigma: sigma)
      return law.moments.variance - variance
    }
    self.init(mean: mean, sigma: sigma)
  }

  /// The mean and the variance of the rate, by the trapezoidal rule in steps of ¼ up to ±9.
  ///
  /// The rule converges faster than any power: up to a sigma of 2 it is right to 15 digits, up to 4 to 8.
  public var moments: (mean: Double, variance: Double) {
    let weights = Self.weights
    let shares = weights.span
    var memory = InlineArray<73, Double>(repeating: 0)
    var rates = memory.mutableSpan
    for place in rates.indices { rates[place] = rate(normal: Self.point(place)) }
    var total = 0.0
    var mean = 0.0
    var square = 0.0
    for place in shares.indices {
      let share = shares[place] * rates[place]
      total += shares[place]
      mean += share
      square += share * rates[place]
    }
    mean /= total
    return (mean, square / total - mean * mean)
  }

  /// The normal numbers of the rule, and what their law gives each.
  private static func point(_ place: Int) -> Double { Double(place - 36) * 0.25 }
  private static let weights = InlineArray<73, Double> {
    Elementary.exp(-0.5 * point($0) * point($0))
  }

  /// The mean of the log odds that gives a mean rate.
  private static func location(mean: Double, sigma: Double) -> Double {
    let center = Elementary.log(mean) - Elementary.logOnePlus(-mean)
    let reach = 0.5 * sigma * sigma + 1e-9
    return root(from: center - reach, to: center + reach) {
      LogitNormal(location: $0, sigma: sigma).moments.mean - mean
    }
  }

  /// The place where a growing function begins to exceed 0, by halving.
  ///
  /// A faster search tells first about where that is; a middle that lies further from there than
  /// rounding could move it is not looked at, so the place is that of halving alone.
  private static func root(
    from low: Double, to high: Double, _ function: (Double) -> Double
  ) -> Double {
    var low = low
    var high = high
    let near = estimate(from: low, to: high, function)
    let doubt = 1e-12 + 0x1p-40 * (high - low)
    for _ in 0..<52 {
      let middle = 0.5 * (low + high)
      let distance = middle - near
      let isBeyond = distance.magnitude > doubt ? distance > 0 : function(middle) > 0
      if isBeyond { high = middle } else { low = middle }
    }
    return 0.5 * (low + high)
  }

  /// About where a growing function crosses 0, by false position (Illinois) between halves that are
  /// small enough; not a number where it does not.
  private static func estimate(
    from low: Double, to high: Double, _ function: (Double) -> Double
  ) -> Double {
    var (low, high) = (low, high)
    while high - low > 0.5 {
      let middle = 0.5 * (low + high)
      if function(middle) > 0 { high = middle } else { low = middle }
    }
    var (below, above) = (function(low), function(high))
    guard below < 0, above > 0 else { return .nan }
    var (side, last) = (0, low)
    for _ in 0..<60 {
      let place = (low * above - high * below) / (above - below)
      if (place - last).magnitude < 0x1p-48 { return place }
      last = place
      let value = function(place)
      // An end that stays is taken for nearer than it is, so that it moves too.
      if value > 0 {
        (high, above) = (place, value)
        if side == 1 { below *= 0.5 }
        side = 1
      } else {
        (low, below) = (place, value)
        if side == -1 { above *= 0.5 }
        side = -1
      }
    }
    return .nan
  }
}
