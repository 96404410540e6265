import Chance
import Glibc
import Testing

@Suite struct LognormalTests {
  @Test func `a million values fit`() {
    let law = Lognormal(median: 60_000, sigma: 1.3)
    let shares = Samples.millionNormals.map { normal in
      erfc(-Glibc.log(law.value(normal: normal) / 60_000) / 1.3 / 2.0.squareRoot()) / 2
    }
    for fit in Fit.uniform("lognormal", shares) { #expect(fit.holds, "\(fit), seed 101") }
  }

  @Test func `means and variances are those asked for`() {
    for sigma in [0.07, 0.14, 0.45, 1] {
      let law = Lognormal(mean: 3, sigma: sigma)
      let values = Samples.millionNormals.map { law.value(normal: $0) }
      let mean = values.reduce(0, +) / 1e6
      let spread = (exp(sigma * sigma) - 1).squareRoot()
      #expect((mean / 3 - 1).magnitude < 4 * spread / 1000, "sigma \(sigma): \(mean)")
    }
    let law = Lognormal(mean: 1, relativeVariance: 1.0 / 200)
    let values = Samples.millionNormals.map { law.value(normal: $0) }
    let variance = values.reduce(0) { $0 + ($1 - 1) * ($1 - 1) } / 1e6
    #expect((variance * 200 - 1).magnitude < 0.01, "\(variance)")
  }

  @Test func `a factor is a value of mean 1`() {
    let law = Lognormal(mean: 1, sigma: 0.3)
    for normal in stride(from: -5.0, through: 5, by: 0.25) {
      let factor = Lognormal.factor(sigma: 0.3, normal: normal)
      #expect((factor / law.value(normal: normal) - 1).magnitude < 1e-15)
    }
    #expect(Lognormal.factor(sigma: 0, normal: 3) == 1)
  }

  @Test func `values rise with the uniform number, and columns equal single values`() {
    for law in [Lognormal(median: 2, sigma: 0.05), Lognormal(mean: 9, sigma: 3)] {
      let values = Samples.ladder.map { law.value(uniform: $0) }
      #expect(Samples.firstFall(values) == nil)
      let normals = Samples.normals(Samples.ladder)
      var column = normals
      var span = column.mutableSpan
      law.fill(&span, normals: normals.span)
      #expect(column == values)
    }
  }

  @Test func `truncated values fit, stay in bounds, and rise`() {
    let law = TruncatedLognormal(Lognormal(median: 30, sigma: 0.5), bounds: 7...120)
    func below(_ value: Double) -> Double {
      erfc(-Glibc.log(value / 30) / 0.5 / 2.0.squareRoot()) / 2
    }
    let start = below(7)
    let width = below(120) - start
    let values = Samples.million.map { law.value(uniform: $0) }
    #expect(values.allSatisfy { $0 >= 7 && $0 <= 120 })
    for fit in Fit.uniform("7 to 120", values.map { (below($0) - start) / width }) {
      #expect(fit.holds, "\(fit), seed 101")
    }
    #expect(Samples.firstFall(Samples.ladder.map { law.value(uniform: $0) }) == nil)
    let open = TruncatedLognormal(Lognormal(median: 30, sigma: 0.5), bounds: -1...(.infinity))
    #expect(open.value(uniform: 0.25) == Lognormal(median: 30, sigma: 0.5).value(uniform: 0.25))
    let still = TruncatedLognormal(Lognormal(median: 30, sigma: 0), bounds: 40...50)
    #expect(still.value(uniform: 0.25) == 40)
  }

  @Test func `lognormal values keep their digest`() {
    let uniforms = Samples.uniforms(112, count: 50_000)
    let law = Lognormal(mean: 5, sigma: 0.7)
    #expect(WordDigest.of(uniforms.map { law.value(uniform: $0) }) == "979f829ed84dd43d")
    let cut = TruncatedLognormal(law, bounds: 1...9)
    #expect(WordDigest.of(uniforms.map { cut.value(uniform: $0) }) == "c262ebf402a8d6c9")
  }
}
