import Chance
import Testing

@Suite struct GeometricTests {
  @Test(arguments: [0.9, 0.5, 0.03])
  func `a million draws fit`(probability: Double) {
    let law = Geometric(probability: probability)
    let counts = Samples.million.map { law.count(uniform: $0) }
    let exact = ExactLaw(mode: 0, in: 0...100_000) { _ in 1 - probability }
    let fit = exact.fit("probability \(probability)", counts)
    #expect(fit.holds, "\(fit), seed 101")
  }

  @Test func `counts rise with the uniform number, to the last step around every jump`() {
    for probability in [1, 0.99, 0.5, 0.01, 1e-9, 1e-300] {
      let law = Geometric(probability: probability)
      CountChecks.expectMonotone("probability \(probability)", jumps: 40) {
        law.count(uniform: $0)
      }
    }
  }

  @Test func `certain success waits for nothing, hopeless ones end at 2 to the 53`() {
    for uniform in Samples.ladder {
      #expect(Geometric(probability: 1).count(uniform: uniform) == 0)
      #expect(Geometric(probability: 1e-300).count(uniform: uniform) == 1 << 53)
    }
    #expect(Geometric(probability: 0.5).count(uniform: 0.4999) == 0)
    #expect(Geometric(probability: 0.5).count(uniform: 0.5001) == 1)
  }

  @Test func `geometric counts keep their digest`() {
    let uniforms = Samples.uniforms(251, count: 50_000)
    let law = Geometric(probability: 0.07)
    #expect(WordDigest.of(uniforms.map { law.count(uniform: $0) }) == "bf3f6dc7a5e75fa2")
  }
}
