import Chance
import Glibc
import Testing

@Suite struct TruncatedNormalTests {
  static func upper(_ z: Double) -> Double { erfc(z / 2.0.squareRoot()) / 2 }

  @Test(arguments: [(-1.0, 2.0), (0.5, 0.6), (6, 7), (-9, -8), (3, 30), (-2, 0)])
  func `a million numbers of a window fit`(low: Double, high: Double) {
    let window = NormalWindow(from: low, through: high)
    // Counted from the nearer tail, where differences keep their digits.
    let far = low > 0
    let start = far ? Self.upper(low) : Self.upper(-low)
    let width = far ? start - Self.upper(high) : Self.upper(-high) - start
    let shares = Samples.million.map { uniform -> Double in
      let normal = window.normal(uniform: uniform)
      return far ? (start - Self.upper(normal)) / width : (Self.upper(-normal) - start) / width
    }
    #expect((window.share / width.magnitude - 1).magnitude < 1e-9)
    for fit in Fit.uniform("\(low) to \(high)", shares) { #expect(fit.holds, "\(fit), seed 101") }
  }

  @Test func `values stay in bounds and rise with the uniform number`() {
    for (mean, deviation, bounds) in [
      (0.0, 1.0, -1.0...1.0), (5, 2, 0...5), (0, 1, 40...50), (0, 1, -60 ... -50), (3, 1e-9, 2...4),
      (100, 1, 0...1), (0, 1, 2...2), (0, 3, -Double.infinity...1), (7, 1, 0...(.infinity)),
    ] {
      let law = TruncatedNormal(mean: mean, deviation: deviation, bounds: bounds)
      let values = Samples.ladder.map { law.value(uniform: $0) }
      #expect(values.allSatisfy { bounds.contains($0) }, "\(bounds)")
      #expect(Samples.firstFall(values) == nil, "\(bounds)")
    }
  }

  @Test func `a window far out lies at its near end, an open one is the whole law`() {
    #expect(NormalWindow(from: 40, through: 50).normal(uniform: 0.7) == 40)
    #expect(NormalWindow(from: -50, through: -40).normal(uniform: 0.7) == -40)
    let whole = NormalWindow(from: -.infinity, through: .infinity)
    for uniform in Samples.ladder {
      #expect(whole.normal(uniform: uniform) == Normal.quantile(uniform))
    }
  }

  @Test func `truncated values keep their digest`() {
    let law = TruncatedNormal(mean: 10, deviation: 4, bounds: 3...12)
    let uniforms = Samples.uniforms(111, count: 20_000)
    #expect(WordDigest.of(uniforms.map { law.value(uniform: $0) }) == "5c723f739e25c229")
  }
}
