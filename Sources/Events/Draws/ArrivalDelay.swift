import Chance
import Registry

/// How long after it happened an event arrives.
struct ArrivalDelay: Sendable {
  private let longest: [Double]
  private let laws: [Exponential]
  private let shareOfHours: Double

  init() {
    longest = Defaults.arrivalSeconds.values
    laws = Defaults.arrivalMeans.values.map { Exponential(mean: $0) }
    let weights = Defaults.arrivalShares.values
    shareOfHours = weights[1] / (weights[1] + weights[2])
  }

  /// The most hours between an event's hour and that of its last arrival, repeats included.
  static let longestHours: Int64 = {
    let delay = Int64(Defaults.arrivalSeconds.values[2])
    let copies = Defaults.repeatsMost.integer - 1
    let gap = Int64(Defaults.repeatGap.value) * 10 + Int64(Defaults.arrivalSeconds.values[0])
    return (delay + copies * gap) / 3_600 + 2
  }()

  /// Seconds until an event that is not late arrives, less than those from which one is late.
  func prompt(uniform: Double) -> Int64 {
    Int64(laws[0].value(uniform: uniform, upTo: longest[0] - 1))
  }

  /// Seconds until a late event arrives: hours for most of them, days for the others.
  func late(kind: Double, uniform: Double) -> Int64 {
    let place = kind < shareOfHours ? 1 : 2
    let least = longest[place - 1]
    return Int64(least + laws[place].value(uniform: uniform, upTo: longest[place] - least))
  }
}
