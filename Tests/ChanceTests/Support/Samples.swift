import Chance

/// Fixed columns of uniform numbers that the tests of all distributions share.
enum Samples {
  static let count = 1_000_000

  /// The stream of a test, named by its seed.
  static func stream(_ seed: UInt64) -> Stream {
    Stream(seed: seed, thing: "test", name: StreamName("sample"))
  }

  /// The million uniform numbers of seed 101, which the tests of fit share.
  static let million = uniforms(101)
  /// Their normal numbers.
  static let millionNormals = normals(million)

  /// A count of each of the million uniform numbers and its normal number.
  static func counts(_ count: (_ uniform: Double, _ normal: Double) -> Int) -> [Int] {
    let uniforms = million
    let normals = millionNormals
    return uniforms.indices.map { count(uniforms[$0], normals[$0]) }
  }

  /// Uniform numbers of a seed.
  static func uniforms(_ seed: UInt64, count: Int = count) -> [Double] {
    var column = [Double](repeating: 0, count: count)
    var span = column.mutableSpan
    stream(seed).fillUniforms(slot: 0, into: &span)
    return column
  }

  /// The normal numbers of uniform ones.
  static func normals(_ uniforms: [Double]) -> [Double] {
    var column = uniforms
    var span = column.mutableSpan
    Normal.transformUniforms(&span)
    return column
  }

  /// Uniform numbers in rising order: both ends in single steps and doublings, and an even grid.
  static let ladder: [Double] = {
    var steps: [UInt64] = (0..<64).map { 2 * $0 + 1 }
    for power in 7..<52 as Range<UInt64> {
      let base: UInt64 = 1 << power
      steps.append(base + 1)
      steps.append(base + base / 2 + 1)
    }
    for place in 1..<2048 as Range<UInt64> { steps.append((place << 41) + 1) }
    let half = steps.map { Double($0) * 0x1p-53 }
    return (half + half.map { 1 - $0 }).sorted()
  }()

  /// The first place where values fall, or nothing.
  static func firstFall<Value: Comparable>(_ values: [Value]) -> Int? {
    values.indices.dropFirst().first { values[$0] < values[$0 - 1] }
  }
}
