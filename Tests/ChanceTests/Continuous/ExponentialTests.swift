import Chance
import Glibc
import Testing

@Suite struct ExponentialTests {
  @Test func `a million waiting times fit`() {
    let law = Exponential(mean: 40)
    let shares = Samples.million.map { -expm1(-law.value(uniform: $0) / 40) }
    for fit in Fit.uniform("exponential", shares) { #expect(fit.holds, "\(fit), seed 101") }
    for bound in [1.0, 40, 1000] {
      let whole = -expm1(-bound / 40)
      let values = Samples.million.map { law.value(uniform: $0, upTo: bound) }
      #expect(values.allSatisfy { $0 >= 0 && $0 <= bound })
      for fit in Fit.uniform("up to \(bound)", values.map { -expm1(-$0 / 40) / whole }) {
        #expect(fit.holds, "\(fit), seed 101")
      }
    }
  }

  @Test func `waiting times rise with every uniform number, between neighbours too`() {
    let law = Exponential(mean: 3)
    #expect(Samples.firstFall(Samples.ladder.map { law.value(uniform: $0) }) == nil)
    for middle in [1 << 51, 1 << 52, 3 << 51, 1 << 45, (1 << 53) - 30_000] as [Int64] {
      let uniforms = stride(from: middle - 20_001, to: middle + 20_001, by: 2)
        .filter { $0 > 0 && $0 < 1 << 53 }.map { Double($0) * 0x1p-53 }
      #expect(Samples.firstFall(uniforms.map { law.value(uniform: $0) }) == nil)
      #expect(Samples.firstFall(uniforms.map { law.value(uniform: $0, upTo: 5) }) == nil)
      // And in the finer steps of doubles.
      let bits = (Double(middle) * 0x1p-53).bitPattern
      let doubles = (bits - 20_000...bits + 10_000).map { Double(bitPattern: $0) }
      #expect(Samples.firstFall(doubles.map { law.value(uniform: $0) }) == nil)
    }
  }

  @Test func `nothing to wait for, and no bound`() {
    for uniform in Samples.ladder {
      #expect(Exponential(mean: 0).value(uniform: uniform) == 0)
      #expect(Exponential(mean: 0).value(uniform: uniform, upTo: 1) == 0)
      #expect(Exponential(mean: 1).value(uniform: uniform, upTo: 0) == 0)
      let open = Exponential(mean: 2).value(uniform: uniform, upTo: .infinity)
      #expect((open / Exponential(mean: 2).value(uniform: uniform) - 1).magnitude < 1e-14)
    }
  }

  @Test func `waiting times keep their digest`() {
    let uniforms = Samples.uniforms(114, count: 50_000)
    let law = Exponential(mean: 2)
    #expect(WordDigest.of(uniforms.map { law.value(uniform: $0) }) == "5d4cf5f041d7ebce")
    #expect(WordDigest.of(uniforms.map { law.value(uniform: $0, upTo: 3) }) == "27bc9dbcd6495637")
  }
}
