import Chance
import Testing

@Suite struct StreamTests {
  static let cases: [(UInt64, String, String, UInt64)] = [
    (0, "", "a", 1), (0, "", "b", 1), (1, "", "a", 1), (0, "", "a", 2),
    (7, "a", "bc", 1), (7, "ab", "c", 1), (7, "abc", "d", 1),
    (.max, "Orbit / Spring / Line 1", "delivery.requests", 3),
    (42, "Zoë Ångström / Été / 夏", "delivery.impressions", 1),
    (42, String(repeating: "x", count: 31), "clicks", 1),
    (42, String(repeating: "x", count: 32), "clicks", 1),
    (42, String(repeating: "x", count: 33), "clicks", 1),
  ]

  @Test func `keys equal those of the Python in the documentation`() {
    let stored = streamKeys.words
    #expect(stored.count == 2 * Self.cases.count)
    for (place, (seed, thing, name, version)) in Self.cases.enumerated() {
      let stream = Stream(seed: seed, thing: thing, name: StreamName(name, version: version))
      #expect(stream.key == PhiloxKey(stored[2 * place], stored[2 * place + 1]), "case \(place)")
    }
  }

  @Test func `a text's end is part of the key`() {
    func key(_ thing: String, _ name: String) -> PhiloxKey {
      Stream(seed: 1, thing: thing, name: StreamName(name)).key
    }
    let keys: Set<PhiloxKey> = [
      key("a", "bc"), key("ab", "c"), key("", "abc"), key("a\u{0}", "bc"), key("a", "bc\u{0}"),
      key("a", "\u{0}bc"),
    ]
    #expect(keys.count == 6)
  }

  @Test func `a million names give a million keys, even in their first words`() {
    var seen: Set<UInt64> = []
    seen.reserveCapacity(1_000_000)
    let names = ["a", "b", "delivery.requests", "delivery.request"].map { StreamName($0) }
    for number in 0..<125_000 {
      let thing = String(number)
      for name in names {
        seen.insert(Stream(seed: 3, thing: thing, name: name).key.first)
        seen.insert(Stream(seed: UInt64(number), thing: "x", name: name).key.first)
      }
    }
    #expect(seen.count == 1_000_000)
  }

  @Test func `one changed bit of seed, text or version changes half of the key`() {
    var flips = [Int](repeating: 0, count: 128)
    var trials = 0
    func compare(_ left: PhiloxKey, _ right: PhiloxKey) {
      trials += 1
      for bit in 0..<64 {
        flips[bit] += Int((left.first ^ right.first) >> UInt64(bit) & 1)
        flips[64 + bit] += Int((left.second ^ right.second) >> UInt64(bit) & 1)
      }
    }
    for number in 0..<40 {
      let thing = "Advertiser \(number) / Campaign / Line"
      let base = Stream(seed: UInt64(number), thing: thing, name: StreamName("x")).key
      for bit in 0..<64 {
        let seed = UInt64(number) ^ (1 << UInt64(bit))
        compare(base, Stream(seed: seed, thing: thing, name: StreamName("x")).key)
      }
      for place in 0..<thing.utf8.count {
        var bytes = Array(thing.utf8)
        bytes[place] ^= 1
        let changed = String(decoding: bytes, as: UTF8.self)
        compare(base, Stream(seed: UInt64(number), thing: changed, name: StreamName("x")).key)
      }
      let versioned = StreamName("x", version: 2)
      compare(base, Stream(seed: UInt64(number), thing: thing, name: versioned).key)
    }
    // Binomial(trials, ½) for each bit of the key: five standard deviations.
    let spread = 2.5 * Double(trials).squareRoot()
    for (bit, count) in flips.enumerated() {
      #expect((Double(count) - Double(trials) / 2).magnitude < spread, "bit \(bit): \(count)")
    }
  }

  @Test func `columns equal single draws at every offset and length`() {
    let stream = Samples.stream(5)
    for first in [0, 1, 2, 3, 4, 1 << 33, UInt64.max - 10] {
      for length in 0..<11 {
        var words = [UInt64](repeating: 0, count: length)
        var uniforms = [Double](repeating: 0, count: length)
        var normals = uniforms
        var wordSpan = words.mutableSpan
        stream.fillWords(slot: 9, firstRow: first, into: &wordSpan)
        var uniformSpan = uniforms.mutableSpan
        stream.fillUniforms(slot: 9, firstRow: first, into: &uniformSpan)
        var normalSpan = normals.mutableSpan
        stream.fillNormals(slot: 9, firstRow: first, into: &normalSpan)
        for place in 0..<length {
          let row = first &+ UInt64(place)
          #expect(words[place] == stream.word(row: row, slot: 9))
          #expect(uniforms[place] == stream.uniform(row: row, slot: 9))
          #expect(normals[place] == stream.normal(row: row, slot: 9))
        }
      }
    }
  }

  @Test func `uniform numbers are the odd multiples of two to the minus 53`() {
    #expect(Uniform.value(0) == Uniform.smallest)
    #expect(Uniform.value(.max) == 1 - 0x1p-53)
    #expect(Uniform.value(1 << 12) == 3 * 0x1p-53)
    #expect(Uniform.value(1 << 63) == 0.5 + 0x1p-53)
    for seed in 0..<1000 as Range<UInt64> {
      let word = Samples.stream(seed).word(row: 0, slot: 0)
      let uniform = Uniform.value(word)
      #expect(uniform == (Double(word >> 12) + 0.5) * 0x1p-52)
      #expect(Uniform.value(~word) == 1 - uniform)
    }
  }

  @Test func `uniform numbers and their neighbours in the next row fill the unit square evenly`() {
    let uniforms = Samples.uniforms(11)
    for fit in Fit.uniform("uniform, seed 11", uniforms) { #expect(fit.holds, "\(fit)") }
    var cells = [Int](repeating: 0, count: 1024)
    for place in stride(from: 0, to: uniforms.count - 1, by: 2) {
      cells[Int(uniforms[place] * 32) * 32 + Int(uniforms[place + 1] * 32)] += 1
    }
    let expected = [Double](repeating: Double(uniforms.count / 2) / 1024, count: 1024)
    let fit = Fit.cells("pairs, seed 11", observed: cells, expected: expected)
    #expect(fit.holds, "\(fit)")
  }
}
