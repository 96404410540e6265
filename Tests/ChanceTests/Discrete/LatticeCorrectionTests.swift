import Chance
import Glibc
import Testing

/// The expansion written down a second time, with the sign of Sheppard's correction left open.
@Suite struct LatticeCorrectionTests {
  /// The Cornish–Fisher point of a binomial law at a normal number, up to third order.
  static func point(_ trials: Double, _ p: Double, _ z: Double, sign: Double) -> Double {
    let q = 1 - p
    let n = trials * p * q
    let k2 = n - sign / 12
    let k4 = n * (1 - 6 * p * q) + sign / 120
    let g1 = n * (q - p) / pow(k2, 1.5)
    let g2 = k4 / (k2 * k2)
    let g3 = n * (q - p) * (1 - 12 * p * q) / pow(k2, 2.5)
    let z2 = z * z
    let first = g1 * (z2 - 1) / 6
    let second = g2 * (z2 - 3) * z / 24 - g1 * g1 * (2 * z2 - 5) * z / 36
    let fifth = g3 * (z2 * z2 - 6 * z2 + 3) / 120
    let mixed = -g1 * g2 * (z2 * z2 - 5 * z2 + 2) / 24
    let cubic = g1 * g1 * g1 * (12 * z2 * z2 - 53 * z2 + 17) / 324
    return trials * p + k2.squareRoot() * (z + first + second + fifth + mixed + cubic)
  }

  static func count(_ trials: Int, _ p: Double, _ z: Double, sign: Double) -> Int {
    max(0, min(trials, Int(rint(point(Double(trials), p, z, sign: sign)))))
  }

  @Test func `counts are those of the expansion with one twelfth taken away`() {
    for probability in [0.0005, 0.02, 0.2, 0.5] {
      let trials = BinomialTests.trials(probability, variance: 25)
      let binomial = Binomial(trials: trials, probability: probability)
      var others = 0
      for step in -80_000...80_000 {
        let z = Double(step) * 1e-4 + 1e-5
        let drawn = binomial.count(uniform: 0.5, normal: z)
        #expect(drawn == Self.count(trials, probability, z, sign: 1), "\(binomial) at \(z)")
        others += drawn == Self.count(trials, probability, z, sign: -1) ? 0 : 1
      }
      #expect(others > 100)
    }
  }

  @Test func `with the other sign the law is far worse`() {
    for probability in [0.0005, 0.02, 0.2, 0.5] {
      for variance in [20.0, 100] {
        let trials = BinomialTests.trials(probability, variance: variance)
        let law = ExactLaw.binomial(trials, probability)
        let right = CountChecks.distance(from: law) { Self.count(trials, probability, $0, sign: 1) }
        let wrong = CountChecks.distance(from: law) {
          Self.count(trials, probability, $0, sign: -1)
        }
        #expect(right < 3e-5)
        #expect(wrong > 4e-4, "\(trials) · \(probability): \(wrong)")
      }
    }
  }
}
