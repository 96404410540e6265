import Chance
import Testing

/// The published answers of Random123 (kat_vectors, philox4x64 10).
@Suite struct PhiloxTests {
  @Test func `zero key and counter give the published block`() {
    let block = Philox.block(PhiloxBlock(0, 0, 0, 0), key: PhiloxKey(0, 0))
    #expect(
      block
        == PhiloxBlock(
          0x1655_4d9e_ca36_314c, 0xdb20_fe9d_672d_0fdc, 0xd7e7_72ce_e186_176b,
          0x7e68_b68a_ec7b_a23b))
  }

  @Test func `a key and counter of ones give the published block`() {
    let block = Philox.block(PhiloxBlock(.max, .max, .max, .max), key: PhiloxKey(.max, .max))
    #expect(
      block
        == PhiloxBlock(
          0x87b0_92c3_013f_e90b, 0x438c_3c67_be8d_0224, 0x9cc7_d7c6_9cd7_77b6,
          0xa09c_aebf_594f_0ba0))
  }

  @Test func `the digits of pi give the published block`() {
    let counter = PhiloxBlock(
      0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344, 0xa409_3822_299f_31d0, 0x082e_fa98_ec4e_6c89)
    let key = PhiloxKey(0x4528_21e6_38d0_1377, 0xbe54_66cf_34e9_0c6c)
    #expect(
      Philox.block(counter, key: key)
        == PhiloxBlock(
          0xa528_f454_03e6_1d95, 0x38c7_2dbd_566e_9788, 0xa5a1_610e_72fd_18b5,
          0x57bd_43b5_e52b_7fe6))
  }

  @Test func `a million words under twenty keys equal the raw words of NumPy`() {
    let stored = numpyWords.words
    #expect(stored.count == 100)
    for place in stride(from: 0, to: stored.count, by: 5) {
      let stream = Stream(key: PhiloxKey(stored[place], stored[place + 1]))
      var words = [UInt64](repeating: 0, count: 50_000)
      var span = words.mutableSpan
      stream.fillWords(slot: stored[place + 3], firstRow: stored[place + 2], into: &span)
      #expect(WordDigest.of(words) == String(stored[place + 4], radix: 16), "key \(place / 5)")
    }
  }

  @Test func `one less borrows through all words`() {
    #expect(PhiloxBlock(5, 1, 2, 3).decremented == PhiloxBlock(4, 1, 2, 3))
    #expect(PhiloxBlock(0, 0, 2, 3).decremented == PhiloxBlock(.max, .max, 1, 3))
    #expect(PhiloxBlock(0, 0, 0, 0).decremented == PhiloxBlock(.max, .max, .max, .max))
    #expect(PhiloxBlock(0, 7, 0, 0).decremented == PhiloxBlock(.max, 6, 0, 0))
  }
}
