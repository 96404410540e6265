import Chance
import Testing

@Suite struct FixedDrawsTests {
  @Test func `the fixed draws of two streams keep their digests`() {
    #expect(FixedDraws.words(of: Samples.stream(1)).count == 100 * 26 + 100 + 1 + 102)
    #expect(WordDigest.of(FixedDraws.words(of: Samples.stream(1))) == "d56af043176ac19b")
    #expect(WordDigest.of(FixedDraws.words(of: Samples.stream(2))) == "37f4d9ad09d77c7f")
  }
}
