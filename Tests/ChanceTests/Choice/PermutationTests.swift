import Chance
import Testing

@Suite struct PermutationTests {
  @Test func `small domains are permuted completely, and back`() {
    for size in 1...130 as ClosedRange<UInt64> {
      let permutation = Permutation(size: size, stream: Samples.stream(271), slot: size)
      let images = (0..<size).map { permutation.image(of: $0) }
      #expect(images.sorted() == Array(0..<size))
      #expect(images.map { permutation.place(of: $0) } == Array(0..<size))
    }
  }

  @Test func `large domains stay inside, never repeat, and return`() {
    for size in [1000, 65_536, 65_537, 1 << 40, 1 << 62 + 1, 1 << 63 - 1, 1 << 63] as [UInt64] {
      let permutation = Permutation(size: size, stream: Samples.stream(272), slot: 0)
      var seen: Set<UInt64> = []
      let step = max(1, size / 1000)
      for place in 0..<1000 as Range<UInt64> {
        let image = permutation.image(of: place * step)
        #expect(image < size)
        #expect(permutation.place(of: image) == place * step)
        seen.insert(image)
      }
      #expect(seen.count == 1000)
    }
  }

  @Test func `every order of four is as likely as the others`() {
    var observed: [[UInt64]: Int] = [:]
    for key in 0..<48_000 as Range<UInt64> {
      let permutation = Permutation(size: 4, stream: Samples.stream(273), slot: key)
      observed[(0..<4).map { permutation.image(of: $0) }, default: 0] += 1
    }
    #expect(observed.count == 24)
    let cells = observed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    let fit = Fit.cells(
      "orders of four", observed: cells, expected: [Double](repeating: 2000, count: 24))
    #expect(fit.holds, "\(fit), seed 273")
  }

  @Test(arguments: [3, 10, 100, 1000] as [UInt64])
  func `a place goes anywhere, and neighbours go different ways`(size: UInt64) {
    var first = [Int](repeating: 0, count: Int(size))
    var distance = [Int](repeating: 0, count: Int(size))
    for slot in 0..<20_000 as Range<UInt64> {
      let permutation = Permutation(size: size, stream: Samples.stream(274), slot: slot)
      let image = permutation.image(of: 1)
      first[Int(image)] += 1
      distance[Int((permutation.image(of: 2) + size - image) % size)] += 1
    }
    let even = [Double](repeating: 20_000 / Double(size), count: Int(size))
    let fit = Fit.cells("images of 1", observed: first, expected: even)
    #expect(fit.holds, "\(fit), seed 274")
    // Two images differ, by each distance equally often.
    #expect(distance[0] == 0)
    let others = [Double](repeating: 20_000 / Double(size - 1), count: Int(size - 1))
    let apart = Fit.cells("distances", observed: Array(distance.dropFirst()), expected: others)
    #expect(apart.holds, "\(apart), seed 274")
  }

  @Test func `permutations keep their digest`() {
    let permutation = Permutation(size: 1_000_000, stream: Samples.stream(275), slot: 1)
    let images = (0..<2000 as Range<UInt64>).map { permutation.image(of: $0) }
    #expect(WordDigest.of(images) == "bfec138db59a4010")
  }
}
