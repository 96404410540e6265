import Chance
import Glibc
import Testing

@Suite struct NormalTests {
  @Test func `quantiles equal 200-digit references`() {
    #expect(normalQuantiles.references.count > 200)
    for (share, value) in normalQuantiles.references {
      let error = (Normal.quantile(share) - value).magnitude
      #expect(error <= 1e-13 + 1e-15 * value.magnitude, "of \(share)")
    }
  }

  @Test func `quantiles of nothing and of all are infinite`() {
    #expect(Normal.quantile(0) == -.infinity)
    #expect(Normal.quantile(1) == .infinity)
    #expect(Normal.quantile(0.5) == 0)
    #expect(Normal.quantile(0x1p-53) > -8.3)
    #expect(Normal.quantile(1 - 0x1p-53) < 8.3)
  }

  @Test func `quantiles mirror around one half`() {
    for uniform in Samples.ladder {
      #expect(Normal.quantile(1 - uniform) == -Normal.quantile(uniform))
    }
  }

  @Test func `a million normal numbers fit`() {
    let uniforms = Samples.million
    let shares = Samples.millionNormals.map { erfc(-$0 / 2.0.squareRoot()) / 2 }
    for fit in Fit.uniform("normal, seed 101", shares) { #expect(fit.holds, "\(fit)") }
    // The share below a quantile is the uniform number again.
    let worst = zip(shares, uniforms).map { ($0 - $1).magnitude }.max() ?? 1
    #expect(worst < 1e-13)
  }

  @Test func `normal numbers keep their digest`() {
    #expect(
      WordDigest.of(Samples.normals(Samples.uniforms(102, count: 100_000))) == "396391ba815dda69")
  }

  @Test func `columns equal single quantiles, tails of all sizes included`() {
    var shares = Samples.ladder + Samples.uniforms(103, count: 1001)
    shares += [0x1p-36, 0x1.8p-36, 0x1p-37, 1 - 0x1p-36, 1 - 0x1p-37, 1e-300]
    for length in [0, 1, 7, 128, 129, shares.count] {
      let part = Array(shares.prefix(length))
      var found = [Double](repeating: 0, count: length)
      var span = found.mutableSpan
      Normal.quantiles(of: part.span, into: &span)
      #expect(found == part.map { Normal.quantile($0) })
    }
  }

  @Test func `quantiles rise with every share, between neighbours and at the seams`() {
    let normals = Samples.ladder.map { Normal.quantile($0) }
    #expect(Samples.firstFall(normals) == nil)
    for seam in [0.075, 0.925, 0x1p-7, 0x1p-8, 0x1p-10, 1.388e-11, 0.5, 0.2, 0.03, 0.97, 0.4, 0.13]
    {
      // First in the steps of uniform numbers, then in those of doubles.
      let middle = Int64((seam * 0x1p53).rounded(.down)) | 1
      let uniforms = stride(from: middle - 20_000, through: middle + 20_000, by: 2)
        .filter { $0 > 0 && $0 < 1 << 53 }.map { Double($0) * 0x1p-53 }
      let bits = seam.bitPattern
      let doubles = (bits - 20_000...bits + 20_000).map { Double(bitPattern: $0) }
      for shares in [uniforms, doubles] {
        let fall = Samples.firstFall(shares.map { Normal.quantile($0) })
        #expect(fall == nil, "around \(seam)")
      }
    }
  }
}
