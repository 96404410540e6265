import Chance
import Testing

@Suite struct NormalShareTests {
  @Test func `shares equal 200-digit references, far tails included`() {
    #expect(normalShares.references.count > 300)
    for (normal, value) in normalShares.references {
      let error = (Normal.share(below: normal) - value).magnitude
      #expect(error <= 4e-15 * value, "below \(normal)")
      let mirrored = (Normal.share(above: -normal) - value).magnitude
      #expect(mirrored <= 4e-15 * value, "above \(-normal)")
    }
  }

  @Test func `shares of the ends of the line`() {
    #expect(Normal.share(below: -.infinity) == 0)
    #expect(Normal.share(below: .infinity) == 1)
    #expect(Normal.share(above: .infinity) == 0)
    #expect(Normal.share(above: -.infinity) == 1)
    #expect((Normal.share(below: 0) - 0.5).magnitude < 1e-16)
    #expect(Normal.share(below: .nan).isNaN)
  }

  @Test func `shares and quantiles are each other's inverse`() {
    for share in Samples.ladder where share < 0.999 {
      let back = Normal.share(below: Normal.quantile(share))
      #expect((back / share - 1).magnitude < 2e-13, "\(share)")
    }
  }
}
