import Chance
import Units

/// The open streams of one line item, or of a campaign's budget.
struct EventDraws: Sendable {
  let clicks: Stream
  let ids: Stream
  let arrivals: Stream
  let repeats: Stream
  let damage: Stream
  let unknownTypes: Stream

  init(seed: UInt64, thing key: String) {
    func open(_ name: StreamName) -> Stream { Stream(seed: seed, thing: key, name: name) }
    clicks = open(EventStreams.clicks)
    ids = open(EventStreams.ids)
    arrivals = open(EventStreams.arrivals)
    repeats = open(EventStreams.repeats)
    damage = open(EventStreams.damage)
    unknownTypes = open(EventStreams.unknownTypes)
  }

  /// The row of the first event of an hour; those of others follow.
  static func firstRow(of hour: Hour) -> UInt64 {
    UInt64(bitPattern: hour.hoursSinceEpoch) << 24
  }

  /// The id of the event of a row: one that begins with its millisecond, so that ids follow time.
  func id(row: UInt64, at instant: Instant, slot: UInt64 = 0) -> StreamIdentifier {
    let drawn = ids.identifier(row: row, slot: slot)
    let milliseconds =
      UInt64(bitPattern: instant.secondsSinceEpoch) * 1_000 + drawn.high >> 32 % 1_000
    return StreamIdentifier(high: milliseconds << 16 | drawn.high & 0xFFFF, low: drawn.low)
  }
}
