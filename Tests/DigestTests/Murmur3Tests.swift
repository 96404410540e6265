import Digest
import Testing

@Suite struct Murmur3Tests {
  private func hash(_ bytes: [UInt8], seed: UInt32) -> UInt128 {
    var hash = Murmur3(seed: seed)
    hash.append(bytes.span)
    return hash.value
  }

  // github.com/spaolacci/murmur3, murmur_test.go.
  @Test(
    arguments: [
      (0, "", 0, 0),
      (0, "hello", 0xCBD8_A7B3_41BD_9B02, 0x5B1E_906A_48AE_1D19),
      (0, "hello, world", 0x342F_AC62_3A5E_BC8E, 0x4CDC_BC07_9642_414D),
      (0, "19 Jan 2038 at 3:14:07 AM", 0xB89E_5988_B737_AFFC, 0x664F_C295_0231_B2CB),
      (
        0, "The quick brown fox jumps over the lazy dog.",
        0xCD99_481F_9EE9_02C9, 0x695D_A1A3_8987_B6E7
      ),
      (1, "", 0x4610_ABE5_6EFF_5CB5, 0x5162_2DAA_78F8_3583),
      (1, "hello", 0xA78D_DFF5_ADAE_8D10, 0x1289_00EF_2090_0135),
      (42, "", 0xF02A_A77D_FA1B_8523, 0xD101_6610_DA11_CBB9),
      (
        42, "The quick brown fox jumps over the lazy dog.",
        0x74F3_3C65_9CDA_5AF7, 0x4EC7_A891_CAF3_16F0
      ),
    ] as [(UInt32, String, UInt64, UInt64)])
  func `published vectors are met`(seed: UInt32, text: String, first: UInt64, second: UInt64) {
    #expect(hash(Array(text.utf8), seed: seed) == UInt128(first) | UInt128(second) << 64)
  }

  @Test func `the verification value of SMHasher is met`() {
    // Keys 0, 0 1, 0 1 2, … with the seeds 256, 255, 254, …; then the hash of all hashes.
    var hashes: [UInt8] = []
    for length in 0..<256 {
      let value = hash((0..<length).map { UInt8($0) }, seed: UInt32(256 - length))
      hashes += (0..<16).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    #expect(UInt32(truncatingIfNeeded: hash(hashes, seed: 0)) == 0x6384_BA69)
  }

  @Test func `how bytes are cut into pieces makes no difference`() {
    var draws = FixedDraws(seed: 5)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...70, using: &draws)).map { _ in
        UInt8(truncatingIfNeeded: draws.next())
      }
      var pieces = Murmur3()
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = min(rest.count, Int.random(in: 1...19, using: &draws))
        if count == 8 {
          pieces.append(word: rest.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) })
        } else if count == 1 {
          pieces.append(byte: rest[rest.startIndex])
        } else {
          pieces.append(Array(rest.prefix(count)).span)
        }
        rest = rest.dropFirst(count)
      }
      #expect(pieces.value == hash(bytes, seed: 0))
    }
  }

  @Test func `the hash of a content is that of its bytes`() {
    let text = "profile: Ünïcödé ✓ 東京"
    let content = ContentHash(of: text)
    #expect(content == ContentHash(of: Array(text.utf8).span))
    #expect(content.value == hash(Array(text.utf8), seed: 0))
    #expect(ContentHash(of: "hello").description == "5b1e906a48ae1d19cbd8a7b341bd9b02")
    #expect(ContentHash(of: "hello").word == 0xCBD8_A7B3_41BD_9B02)
    #expect(ContentHash(of: "").description == "00000000000000000000000000000000")
  }
}
