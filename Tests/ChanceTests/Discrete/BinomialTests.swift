import Chance
import Testing

@Suite struct BinomialTests {
  static let rates = [0.0005, 0.003, 0.01, 0.02, 0.07, 0.1, 0.2, 0.3, 0.4, 0.5]

  /// The trials that give a variance of at least `variance`.
  static func trials(_ probability: Double, variance: Double) -> Int {
    Int((variance / (probability * (1 - probability))).rounded(.up)) + 1
  }

  /// Draws in a column.
  static func column(_ trials: [Int], _ probability: Double, seed: UInt64) -> [Int] {
    let uniforms = Samples.uniforms(seed, count: trials.count)
    var counts = trials
    var span = counts.mutableSpan
    Binomial.fill(
      &span, trials: trials.span, probability: probability, uniforms: uniforms.span)
    return counts
  }

  @Test func `impossible and certain trials, and none at all`() {
    for uniform in Samples.ladder {
      #expect(Binomial(trials: 0, probability: 0.3).count(uniform: uniform) == 0)
      for trials in [1, 7, 1_000_000_000] {
        #expect(Binomial(trials: trials, probability: 0).count(uniform: uniform) == 0)
        #expect(Binomial(trials: trials, probability: 1).count(uniform: uniform) == trials)
      }
    }
  }

  @Test func `small laws are inverted exactly`() {
    for (trials, probability) in [
      (1, 0.3), (3, 0.5), (12, 0.5), (79, 0.5), (40, 0.9), (1000, 0.01), (39_000, 0.0005),
      (1_000_000_000, 1.9e-8), (50, 1e-9), (20, 0.999),
    ] {
      let law = ExactLaw.binomial(trials, probability)
      var below = 0.0
      for (place, mass) in law.masses.enumerated() {
        // A little inside both ends of the count's share.
        for share in [below + mass * 1e-3 + 1e-14, below + mass * 0.999 - 1e-14]
        where mass > 1e-10 && share > 0 && share < 1 {
          let count = Binomial(trials: trials, probability: probability).count(uniform: share)
          #expect(count == law.first + place, "\(trials) · \(probability) at \(share)")
        }
        below += mass
      }
    }
  }

  @Test(arguments: [20.0, 30, 50, 100, 400, 10_000])
  func `large laws lie within a ten-thousandth of the exact law`(variance: Double) {
    for rate in Self.rates {
      for probability in [rate, 1 - rate] {
        let binomial = Binomial(
          trials: Self.trials(probability, variance: variance), probability: probability)
        let distance = CountChecks.distance(
          from: .binomial(binomial.trials, probability)
        ) { binomial.count(uniform: 0.5, normal: $0) }
        #expect(distance < 1e-4, "\(binomial): \(distance)")
        // What the third order promises beyond the contract.
        #expect(distance < 3e-5, "\(binomial): \(distance)")
      }
    }
  }

  @Test(arguments: [(1000, 0.01), (1000, 0.0401), (90, 0.4), (90, 0.6), (5000, 0.02), (12, 0.97)])
  func `a million draws fit`(trials: Int, probability: Double) {
    let binomial = Binomial(trials: trials, probability: probability)
    let counts = Samples.counts { binomial.count(uniform: $0, normal: $1) }
    let fit = ExactLaw.binomial(trials, probability).fit("\(trials) · \(probability)", counts)
    #expect(fit.holds, "\(fit), seed 101")
  }

  @Test func `large trials keep mean and variance`() {
    for (trials, probability) in [(1_000_000_000, 0.37), (1_000_000_000, 1e-4), (40_000, 0.999)] {
      let column = [Int](repeating: trials, count: 100_000)
      let counts = Self.column(column, probability, seed: 202)
      let mean = Double(trials) * probability
      let variance = mean * (1 - probability)
      let drawn = counts.reduce(0.0) { $0 + Double($1) } / 100_000
      let spread = counts.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / 100_000
      #expect((drawn - mean).magnitude < 4 * (variance / 100_000).squareRoot())
      #expect((spread / variance - 1).magnitude < 4 * (2.0 / 100_000).squareRoot())
    }
  }

  @Test func `binomial counts keep their digest`() {
    let trials = (0..<100_000).map { $0 % 3000 }
    #expect(WordDigest.of(Self.column(trials, 0.013, seed: 203)) == "8555b1d19996a27d")
    #expect(WordDigest.of(Self.column(trials, 0.93, seed: 203)) == "ca08e754b3fc3241")
  }

  @Test func `counts rise with the uniform number, to the last step around every jump`() {
    for (trials, probability) in [
      (1, 0.5), (9, 0.2), (79, 0.5), (81, 0.5), (1000, 0.01), (400, 0.06), (60_000, 0.0005),
      (60_000, 0.9995), (5000, 0.02), (5000, 0.98), (1_000_000_000, 0.5), (1_000_000_000, 3e-8),
    ] {
      let binomial = Binomial(trials: trials, probability: probability)
      CountChecks.expectMonotone("\(trials) · \(probability)", jumps: 40) {
        binomial.count(uniform: $0)
      }
      let counts = Samples.ladder.map { binomial.count(uniform: $0) }
      #expect(counts.allSatisfy { $0 >= 0 && $0 <= trials })
    }
  }

  @Test func `just above the switch counts rise with the normal number over its whole range`() {
    for probability in Self.rates + [1e-5, 1e-7] + Self.rates.map({ 1 - $0 }) {
      let binomial = Binomial(
        trials: Self.trials(probability, variance: 20), probability: probability)
      let counts = (0...40_000).map {
        binomial.count(uniform: 0.5, normal: (Double($0) - 20_000) * 4.15e-4)
      }
      #expect(Samples.firstFall(counts) == nil, "\(binomial)")
    }
  }

  @Test func `columns equal single draws, small and large laws mixed`() {
    let count = 3001
    let uniforms = Samples.uniforms(204, count: count)
    let others = Samples.uniforms(205, count: count)
    let trials = others.map { Int(1 / ($0 * $0)) % 100_000 }
    let rates = Samples.uniforms(206, count: count).map { $0 < 0.1 ? 0 : $0 > 0.9 ? 1 : $0 * $0 }
    var counts = [Int](repeating: -1, count: count)
    var span = counts.mutableSpan
    Binomial.fill(
      &span, trials: trials.span, probabilities: rates.span, uniforms: uniforms.span)
    let single = (0..<count).map {
      Binomial(trials: trials[$0], probability: rates[$0]).count(uniform: uniforms[$0])
    }
    #expect(counts == single)
    let narrowTrials = trials.map { Int32($0) }
    for probability in [0, 0.0003, 0.04, 0.5, 0.77, 0.9999, 1] {
      var narrow = [Int32](repeating: -1, count: count)
      var narrowSpan = narrow.mutableSpan
      Binomial.fill(
        &narrowSpan, trials: narrowTrials.span, probability: probability,
        uniforms: uniforms.span)
      let single = (0..<count).map {
        Int32(Binomial(trials: trials[$0], probability: probability).count(uniform: uniforms[$0]))
      }
      #expect(narrow == single)
    }
  }
}
