import Chance
import Registry
import Tables

/// The draws of one kind for one thing; each decision has a slot of its own.
struct TicketDraws: Sendable {
  /// What is decided.
  enum Slot: UInt64 {
    case isSplit = 0
    case count = 1
    case type = 2
    case instant = 3
    case member = 4
    case urgency = 5
    case day = 6
    case second = 7
    case isWaiting = 8
    case wait = 9
    case isReopened = 10
    case reopening = 11
    case isWrong = 12
    case cause = 13
    case kind = 14
    case part = 15
    case value = 16
    case review = 17
    case work = 18
    case repair = 19
    case decision = 20
    case handover = 21
  }

  private let stream: Stream

  init(seed: UInt64, thing: String, name: StreamName) {
    stream = Stream(seed: seed, thing: thing, name: name)
  }

  func uniform(_ slot: Slot, row: Int = 0) -> Double {
    stream.uniform(row: UInt64(row), slot: slot.rawValue)
  }

  func chance(_ share: Double, _ slot: Slot, row: Int = 0) -> Bool {
    uniform(slot, row: row) < share
  }

  func integer(below count: Int, _ slot: Slot, row: Int = 0) -> Int {
    Int(stream.integer(below: UInt64(count), row: UInt64(row), slot: slot.rawValue))
  }

  /// The place of a weight; nothing where none is above zero.
  func place(among weights: [Double], _ slot: Slot, row: Int = 0) -> Int? {
    var rest = uniform(slot, row: row) * weights.reduce(0, +)
    var last: Int?
    for (place, weight) in weights.enumerated() where weight > 0 {
      rest -= weight
      last = place
      if rest < 0 { return place }
    }
    return last
  }

  /// A value of a list by its default weights.
  func pick<Choice: EnumeratedValue>(
    _ mix: DefaultByChoice<Choice>, _ slot: Slot, row: Int = 0, otherwise: Choice
  ) -> Choice {
    place(among: mix.weights, slot, row: row).map { Array(Choice.allCases)[$0] } ?? otherwise
  }

  /// A lognormal length in seconds, of at least a minute.
  func seconds(medianHours: Double, sigma: Double, _ slot: Slot, row: Int = 0) -> Int64 {
    let hours = Lognormal(median: medianHours, sigma: sigma).value(uniform: uniform(slot, row: row))
    return max(60, Int64(hours * 3_600))
  }
}
