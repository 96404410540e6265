/// Probabilities of a law on the integers, made from its mode outwards and scaled to sum to 1.
struct ExactLaw {
  let first: Int
  let masses: [Double]

  /// `ratio(k)` is the probability of k over that of k − 1; masses below 10⁻³⁰ of the mode are left out.
  init(mode: Int, in range: ClosedRange<Int>, ratio: (Int) -> Double) {
    var upper = [1.0]
    var count = mode
    while count < range.upperBound, let last = upper.last, last > 1e-30 {
      count += 1
      upper.append(last * ratio(count))
    }
    var lower: [Double] = []
    count = mode
    var mass = 1.0
    while count > range.lowerBound, mass > 1e-30 {
      mass /= ratio(count)
      count -= 1
      lower.append(mass)
    }
    let all = lower.reversed() + upper
    let total = all.sorted().reduce(0, +)
    first = mode - lower.count
    masses = all.map { $0 / total }
  }

  static func binomial(_ trials: Int, _ probability: Double) -> ExactLaw {
    let odds = probability / (1 - probability)
    let mode = min(trials, Int(Double(trials + 1) * probability))
    return ExactLaw(mode: mode, in: 0...trials) { Double(trials - $0 + 1) / Double($0) * odds }
  }

  static func poisson(_ mean: Double) -> ExactLaw {
    ExactLaw(mode: Int(mean), in: 0...(1 << 50)) { mean / Double($0) }
  }

  /// How often each count of the law, joined at both ends, occurs in a sample.
  func observed(_ counts: [Int]) -> [Int] {
    var observed = [Int](repeating: 0, count: masses.count)
    for count in counts { observed[min(masses.count - 1, max(0, count - first))] += 1 }
    return observed
  }

  func fit(_ what: String, _ counts: [Int]) -> Fit {
    Fit.cells(
      what, observed: observed(counts), expected: masses.map { $0 * Double(counts.count) })
  }
}
