import Chance
import Registry
import Units

/// Decides how events arrive and what goes wrong with them.
struct Fate: Sendable {
  /// Whether an event may be damaged; those of budgets come from a system that only delays and repeats.
  enum Kind { case delivery, budget }

  /// Words for types that no reader knows.
  static let unknownTypes = ["ad_hover", "page_view", "video_progress"]

  private let rates: EventRates
  private let delay = ArrivalDelay()
  private let copies = Geometric(probability: 1 / Defaults.repeatsMean.value)
  private let mostCopies = Int(Defaults.repeatsMost.integer) - 1
  private let gap = Exponential(mean: Defaults.repeatGap.value)
  private let longestGap = Defaults.repeatGap.value * 10 - 1
  private let skew = Defaults.clockSkewHours.bounds

  init(_ rates: EventRates) { self.rates = rates }

  /// Appends every arrival of an event, and those of an event that comes from nowhere behind it.
  func arrivals(
    of event: Event, _ kind: Kind, row: UInt64, _ draws: EventDraws, notBefore: Instant? = nil,
    into arrivals: inout [Arrival]
  ) {
    let defect = defect(kind, uniform: draws.arrivals.uniform(row: row, slot: 0))
    let wait = draws.arrivals.uniform(row: row, slot: 1)
    let seconds =
      defect == .late
      ? delay.late(kind: draws.arrivals.uniform(row: row, slot: 2), uniform: wait)
      : delay.prompt(uniform: wait)
    var arrival = Arrival(
      event: event, arrivedAt: event.timestamp + .seconds(seconds), claimed: event.timestamp,
      defect: defect)
    if let notBefore { arrival.arrivedAt = max(arrival.arrivedAt, notBefore) }
    damage(&arrival, row, draws)
    arrivals.append(arrival)
    if defect == .clean || defect == .late { repeats(of: arrival, row, draws, into: &arrivals) }
    if kind == .delivery { stranger(behind: event, row, draws, into: &arrivals) }
  }

  private func defect(_ kind: Kind, uniform: Double) -> EventDefect {
    let damages: [EventDefect] =
      kind == .budget ? [.late] : [.late, .nullAdvertiser, .badAmount, .malformed, .clockSkew]
    var bound = 0.0
    for defect in damages {
      bound += rates[defect]
      if uniform < bound { return defect }
    }
    return .clean
  }

  private func damage(_ arrival: inout Arrival, _ row: UInt64, _ draws: EventDraws) {
    switch arrival.defect {
    case .badAmount, .malformed: arrival.damage = draws.damage.word(row: row, slot: 0)
    case .clockSkew:
      let hours =
        skew.lowerBound
        + (skew.upperBound - skew.lowerBound) * draws.damage.uniform(row: row, slot: 1)
      arrival.claimed = arrival.arrivedAt.hour.end + .seconds(Int64(hours * 3_600))
    default: break
    }
  }

  /// Further arrivals, each later than the one before and with a time of its own.
  private func repeats(
    of first: Arrival, _ row: UInt64, _ draws: EventDraws, into arrivals: inout [Arrival]
  ) {
    guard draws.repeats.uniform(row: row, slot: 0) < rates[.repeated] else { return }
    let more = copies.count(uniform: draws.repeats.uniform(row: row, slot: 1))
    var arrival = first
    arrival.defect = .repeated
    for copy in 1...min(1 + more, mostCopies) {
      let slot = 2 * UInt64(copy)
      let apart = gap.value(
        uniform: draws.repeats.uniform(row: row, slot: slot), upTo: longestGap)
      let wait = delay.prompt(uniform: draws.repeats.uniform(row: row, slot: slot + 1))
      arrival.copy = copy
      arrival.claimed = arrival.claimed + .seconds(1 + Int64(apart))
      arrival.arrivedAt = max(
        arrival.arrivedAt + .seconds(1), arrival.claimed + .seconds(wait))
      arrivals.append(arrival)
    }
  }

  private func stranger(
    behind event: Event, _ row: UInt64, _ draws: EventDraws, into arrivals: inout [Arrival]
  ) {
    guard draws.unknownTypes.uniform(row: row, slot: 0) < rates[.unknownType] else { return }
    let choice = draws.unknownTypes.integer(
      below: UInt64(Self.unknownTypes.count), row: row, slot: 1)
    var stranger = event
    stranger.type = nil
    stranger.typeName = Self.unknownTypes[Int(choice)]
    stranger.verdict = nil
    stranger.id = draws.id(row: row, at: event.timestamp, slot: 1)
    let wait = delay.prompt(uniform: draws.unknownTypes.uniform(row: row, slot: 2))
    arrivals.append(
      Arrival(
        event: stranger, arrivedAt: event.timestamp + .seconds(wait), claimed: event.timestamp,
        defect: .unknownType))
  }
}
