import Generate
import Registry
import Tables
import Testing

struct DigestTests {
  @Test(arguments: [
    (UInt64(42), "517:d94ba402ba921ff344f4835a9f99119c"),
    (7, "560:6208f3ee3d7f5f2cfc817ca5ddef7e11"),
  ])
  func `generated rows have the digest that they always had`(seed: UInt64, digest: String) {
    var campaigns = ShippedSpecs.all.map { Trial.generate($0, seed: seed) }
    campaigns += (0..<40).map { number in
      Trial.generate(SpecBuilding.named("Advertiser \(number)", "Campaign"), seed: seed)
    }
    #expect(Trial.digest(campaigns) == digest)
  }
}
