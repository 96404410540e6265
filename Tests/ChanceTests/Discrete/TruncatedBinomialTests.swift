import Chance
import Testing

@Suite struct TruncatedBinomialTests {
  /// The exact law between two bounds.
  static func law(_ trials: Int, _ probability: Double, _ range: ClosedRange<Int>) -> ExactLaw {
    let odds = probability / (1 - probability)
    let mode = min(trials, Int(Double(trials + 1) * probability))
    return ExactLaw(
      mode: min(range.upperBound, max(range.lowerBound, mode)), in: range
    ) { Double(trials - $0 + 1) / Double($0) * odds }
  }

  @Test(arguments: [(100, 0.02, 2...100), (5000, 0.985, 4930...5000)])
  func `a million draws between bounds fit`(
    trials: Int, probability: Double, range: ClosedRange<Int>
  ) {
    let binomial = Binomial(trials: trials, probability: probability)
    let counts = Samples.counts { binomial.count(uniform: $0, normal: $1, in: range) }
    #expect(counts.allSatisfy { range.contains($0) })
    let fit = Self.law(trials, probability, range).fit("\(binomial) in \(range)", counts)
    #expect(fit.holds, "\(fit), seed 101")
  }

  @Test(arguments: [
    (100, 0.02, 0...3), (100, 0.02, 4...100), (100, 0.98, 90...100), (60, 0.5, 20...28),
    (5000, 0.02, 0...95), (5000, 0.02, 110...5000), (5000, 0.985, 4930...5000),
    (400, 0.3, 140...400), (100_000, 0.4, 39_900...40_050), (1000, 0.01, 25...1000),
    (20_000, 0.9, 17_700...17_900),
  ])
  func `evenly spaced uniform numbers give the law between the bounds`(
    trials: Int, probability: Double, range: ClosedRange<Int>
  ) {
    let error = Self.largestError(trials, probability, range)
    #expect(error < 1e-4, "\(trials) · \(probability) in \(range): \(error)")
  }

  @Test func `five deviations out the expansion keeps the shape of the tail`() {
    #expect(Self.largestError(5000, 0.02, 150...5000) < 5e-4)
    #expect(Self.largestError(20_000, 0.9, 0...17_790) < 5e-4)
  }

  /// The largest difference between drawn and exact distribution functions, over even steps.
  static func largestError(
    _ trials: Int, _ probability: Double, _ range: ClosedRange<Int>
  ) -> Double {
    let binomial = Binomial(trials: trials, probability: probability)
    let exact = law(trials, probability, range)
    let steps = 20_000
    let counts = (0..<steps).map { step in
      binomial.count(uniform: (Double(step) + 0.5) / Double(steps), in: range)
    }
    let observed = exact.observed(counts)
    var below = 0.0
    var found = 0
    var worst = 0.0
    for (cell, mass) in exact.masses.enumerated() {
      below += mass
      found += observed[cell]
      worst = max(worst, (Double(found) / Double(steps) - below).magnitude)
    }
    return worst
  }

  @Test func `counts stay between the bounds and rise, however far out the bounds lie`() {
    for (trials, probability, range) in [
      (100, 0.02, 50...60), (100, 0.98, 0...3), (10_000, 0.5, 9000...9500), (10_000, 0.5, 0...10),
      (10_000, 0.5, 4400...4500), (100_000, 0.001, 0...0),
      (1_000_000_000, 0.5, 499_999_000...500_000_000),
      (81, 0.5, 81...81), (7, 0.4, 3...3), (1_000_000_000, 1e-8, 3...(1 << 50)), (1000, 0, 0...5),
      (1000, 0, 4...5), (1000, 1, 4...5), (0, 0.5, 0...0), (500, 0.985, 450...500),
    ] {
      let binomial = Binomial(trials: trials, probability: probability)
      CountChecks.expectMonotone("\(binomial) in \(range)", jumps: 25) {
        binomial.count(uniform: $0, in: range)
      }
      for uniform in Samples.ladder {
        let count = binomial.count(uniform: uniform, in: range)
        #expect(range.contains(count) && count <= trials, "\(binomial) in \(range)")
      }
    }
  }

  @Test func `bounds that cut nothing off change nothing`() {
    for (trials, probability, range) in [
      (100, 0.02, 0...100), (5000, 0.5, 0...5000), (5000, 0.5, 2000...3000),
      (5000, 0.985, 4500...6000), (100, 0.02, -5...80), (100, 0.98, 20...100),
    ] {
      let binomial = Binomial(trials: trials, probability: probability)
      for uniform in Samples.ladder {
        #expect(
          binomial.count(uniform: uniform, in: range) == binomial.count(uniform: uniform),
          "\(binomial) in \(range) at \(uniform)")
      }
    }
  }

  @Test func `columns equal single draws`() {
    let count = 3000
    let uniforms = Samples.uniforms(221, count: count)
    let others = Samples.uniforms(222, count: count)
    let trials = others.map { Int32(min(100_000, 1 / $0)) }
    let rates = Samples.uniforms(223, count: count).map { $0 < 0.3 ? 0.985 : $0 }
    let lows = zip(trials, rates).map { Int32(Double($0) * max(0, $1 - 0.06)) }
    let highs = zip(trials, rates).map { Int32(Double($0) * min(1, $1 + 0.02)) }
    var counts = [Int32](repeating: -1, count: count)
    var span = counts.mutableSpan
    Binomial.fill(
      &span, trials: trials.span, probabilities: rates.span, from: lows.span, through: highs.span,
      uniforms: uniforms.span)
    let single = (0..<count).map { row in
      let binomial = Binomial(trials: Int(trials[row]), probability: rates[row])
      return Int32(binomial.count(uniform: uniforms[row], in: Int(lows[row])...Int(highs[row])))
    }
    #expect(counts == single)
    #expect((0..<count).allSatisfy { counts[$0] >= lows[$0] && counts[$0] <= highs[$0] })
  }

  @Test func `columns keep the bounds even at the ends of the uniform numbers`() {
    for (trials, probability) in [
      (60, 0.3), (500, 0.985), (41_000, 0.0005), (41_000, 0.9995), (85, 0.5), (9000, 0.1),
    ] {
      let mean = Double(trials) * probability
      let deviation = (mean * (1 - probability)).squareRoot()
      let bounds = (0...200).map { step in
        let distance = (Double(step) * 0.1 - 10) * deviation + Double(step) * 0.3 - 30
        return max(0, min(trials, Int(mean + distance)))
      }
      let all = bounds.map { _ in trials }
      let rates = bounds.map { _ in probability }
      for uniform in [0x1p-53, 1 - 0x1p-53] {
        let uniforms = bounds.map { _ in uniform }
        let isLow = uniform < 0.5
        let lows = isLow ? bounds : bounds.map { _ in 0 }
        let highs = isLow ? all : bounds
        var counts = all
        var span = counts.mutableSpan
        Binomial.fill(
          &span, trials: all.span, probabilities: rates.span, from: lows.span,
          through: highs.span, uniforms: uniforms.span)
        let binomial = Binomial(trials: trials, probability: probability)
        for (row, count) in counts.enumerated() {
          let range = lows[row]...highs[row]
          #expect(range.contains(count), "\(binomial) in \(range): \(count)")
          #expect(count == binomial.count(uniform: uniform, in: range))
        }
      }
    }
  }

  @Test func `truncated counts keep their digest`() {
    let uniforms = Samples.uniforms(224, count: 20_000)
    for (trials, expected) in [(200, "bdd0863f00e218c6"), (20_000, "3d551828139d420a")] {
      let binomial = Binomial(trials: trials, probability: 0.97)
      let low = trials * 97 / 100
      let counts = uniforms.map { binomial.count(uniform: $0, in: low...trials) }
      #expect(WordDigest.of(counts) == expected, "\(trials)")
    }
  }
}
