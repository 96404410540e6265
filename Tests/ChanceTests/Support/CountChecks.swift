import Chance
import Glibc
import Testing

/// What every count that is a function of one uniform number must be.
enum CountChecks {
  /// The uniform numbers around each jump of a monotone count, some thousand steps of 2⁻⁵² each way.
  static func expectMonotone(
    _ what: String, jumps: Int, _ count: (Double) -> Int,
    at location: SourceLocation = #_sourceLocation
  ) {
    let ladder = Samples.ladder
    let counts = ladder.map(count)
    let fall = Samples.firstFall(counts)
    #expect(fall == nil, "\(what): falls on the ladder", sourceLocation: location)
    let step = max(1, ladder.count / jumps)
    for place in stride(from: step, to: ladder.count, by: step)
    where counts[place] > counts[place - step] {
      let jump = jump(from: ladder[place - step], to: ladder[place], count)
      var last = Int.min
      for offset in stride(from: -600 as Int64, through: 600, by: 2) {
        let here = jump + offset
        guard here > 0, here < 1 << 53 else { continue }
        let drawn = count(Double(here) * 0x1p-53)
        #expect(drawn >= last, "\(what): falls at \(here) · 2⁻⁵³", sourceLocation: location)
        last = drawn
      }
    }
  }

  /// The odd multiple of 2⁻⁵³ before which a count changes.
  private static func jump(from low: Double, to high: Double, _ count: (Double) -> Int) -> Int64 {
    var below = Int64(low * 0x1p53)
    var above = Int64(high * 0x1p53)
    let start = count(low)
    while above - below > 2 {
      let middle = below + (above - below) / 4 * 2
      let inside = middle == below ? below + 2 : middle
      if count(Double(inside) * 0x1p-53) > start { above = inside } else { below = inside }
    }
    return above
  }

  /// The total variation distance of a count, as a function of a normal number, from an exact law.
  static func distance(from law: ExactLaw, _ count: (_ normal: Double) -> Int) -> Double {
    var total = 0.0
    var massBelow = 0.0
    var left = -8.3
    for (place, mass) in law.masses.enumerated() {
      let value = law.first + place
      // The largest normal number that still gives this value.
      var low = left
      var high = 8.3
      if count(low) > value {
        high = low
      } else if count(high) > value {
        while high - low > 1e-11 {
          let middle = (low + high) / 2
          if count(middle) > value { high = middle } else { low = middle }
        }
      }
      left = high
      let upTo = erfc(-high / 2.0.squareRoot()) / 2
      total += (upTo - massBelow - mass).magnitude
      massBelow = upTo
    }
    return total / 2
  }
}
