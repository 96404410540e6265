import Chance
import Glibc
import Testing

@Suite struct LogitNormalTests {
  @Test func `a million rates fit`() {
    let law = LogitNormal(location: -2, sigma: 0.8)
    let shares = Samples.millionNormals.map { normal -> Double in
      let rate = law.rate(normal: normal)
      return erfc(-(Glibc.log(rate / (1 - rate)) + 2) / 0.8 / 2.0.squareRoot()) / 2
    }
    for fit in Fit.uniform("logit-normal", shares) { #expect(fit.holds, "\(fit), seed 101") }
  }

  @Test func `the mean is the one asked for, whatever the sigma`() {
    for mean in [0.0003, 0.1, 0.5, 0.93, 0.985] {
      for sigma in [0, 0.1, 0.4, 1, 2] {
        let law = LogitNormal(mean: mean, sigma: sigma)
        #expect((law.moments.mean / mean - 1).magnitude < 1e-12, "\(mean), \(sigma)")
      }
      let law = LogitNormal(mean: mean, sigma: 0.5)
      let drawn = Samples.millionNormals.reduce(0) { $0 + law.rate(normal: $1) } / 1e6
      let deviation = law.moments.variance.squareRoot()
      #expect((drawn - mean).magnitude < 4 * deviation / 1000, "\(mean): \(drawn)")
    }
  }

  @Test func `mean and variance of a beta law are met`() {
    for (mean, concentration) in [(0.985, 400.0), (0.87, 400), (0.02, 50), (0.5, 3)] {
      let law = LogitNormal(mean: mean, concentration: concentration)
      let moments = law.moments
      #expect((moments.mean / mean - 1).magnitude < 1e-12)
      let variance = mean * (1 - mean) / (concentration + 1)
      #expect((moments.variance / variance - 1).magnitude < 1e-9, "\(mean), \(concentration)")
    }
  }

  @Test func `rates around a changing mean keep that mean`() {
    for mean in [1e-6, 0.0003, 0.02, 0.2, 0.5, 0.8, 0.985, 1 - 1e-6] {
      for sigma in [0.1, 0.3, 0.5] {
        var total = 0.0
        var weights = 0.0
        for step in -36...36 {
          let normal = Double(step) * 0.25
          let weight = Glibc.exp(-normal * normal / 2)
          weights += weight
          total += weight * LogitNormal.rate(mean: mean, sigma: sigma, normal: normal)
        }
        let error = (total / weights - mean).magnitude
        #expect(error < 0.01 * min(mean, 1 - mean), "\(mean), \(sigma): \(error)")
        if mean == 0.5 || mean == 1e-6 { #expect(error < 1e-6 * mean, "\(mean): \(error)") }
      }
    }
    #expect(LogitNormal.rate(mean: 0, sigma: 1, normal: 2) == 0)
    #expect(LogitNormal.rate(mean: 1, sigma: 1, normal: 2) == 1)
    #expect(LogitNormal.rate(mean: 0.25, sigma: 0, normal: 2) == 0.25)
  }

  @Test func `rates lie between 0 and 1, rise, and columns equal single rates`() {
    let normals = Samples.normals(Samples.ladder)
    for law in [LogitNormal(location: 0, sigma: 0.3), LogitNormal(location: -9, sigma: 3)] {
      let rates = Samples.ladder.map { law.rate(uniform: $0) }
      #expect(Samples.firstFall(rates) == nil)
      #expect(rates.allSatisfy { $0 > 0 && $0 < 1 })
      var column = normals
      var span = column.mutableSpan
      law.fill(&span, normals: normals.span)
      #expect(column == rates)
    }
    let means = Samples.ladder
    var column = normals
    var span = column.mutableSpan
    LogitNormal.fill(&span, means: means.span, sigma: 0.4, normals: normals.span)
    let single = means.indices.map {
      LogitNormal.rate(mean: means[$0], sigma: 0.4, normal: normals[$0])
    }
    #expect(column == single)
  }

  @Test func `logit-normal rates keep their digest`() {
    let law = LogitNormal(mean: 0.9, concentration: 400)
    let uniforms = Samples.uniforms(113, count: 50_000)
    #expect(WordDigest.of(uniforms.map { law.rate(uniform: $0) }) == "2158863b036a0320")
  }
}
