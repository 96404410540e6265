import Chance
import Registry

/// How a line item's failures fall on the codes of the VAST standard.
struct ErrorCodes {
  /// The codes that occur, in ascending order, and their weights.
  let codes: [Int64]
  private let weights: [Double]
  private let newPlace: Int
  private let newShare: Double
  private let incidentPlace: Int
  private(set) var counts: [Int]
  private var uniforms: [Double]
  private var split: [Int]

  init(_ model: LineModel) {
    let web = Defaults.vastMixWeb
    let television = Defaults.vastMixTelevision
    let share = model.mix.mean { $0 == .tv || $0 == .console ? 1 : 0 }
    let mixed = zip(television.labels, television.values).compactMap { label, value in
      Int64(label).map { ($0, share * value + (1 - share) * (web[label] ?? 0)) }
    }.sorted { $0.0 < $1.0 }
    codes = mixed.map(\.0)
    weights = mixed.map(\.1)
    newPlace = codes.firstIndex(of: 407) ?? 0
    newShare = Defaults.transcodingShare.value
    // A creative that fails to play is not found, too slow, not supported or cannot be shown.
    let causes: [Int64] = [401, 402, 403, 405]
    let cause = causes[model.streams.errorCodes.integer(in: 0...3, row: 0, slot: 3)]
    incidentPlace = codes.firstIndex(of: cause) ?? 0
    counts = codes.map { _ in 0 }
    uniforms = counts.map { _ in 0 }
    split = counts
  }

  /// Splits a day's failures into `counts`.
  mutating func count(_ day: DayTotals, stream: Stream) {
    let row = UInt64(bitPattern: day.date)
    let caused =
      day.incidentErrors > 0 ? min(1, day.causedErrors / Double(day.incidentErrors)) : 0
    let broken = Binomial(trials: Int(day.incidentErrors), probability: caused)
      .count(uniform: stream.uniform(row: row, slot: 1))
    let young = Binomial(
      trials: min(Int(day.newFailures), Int(day.failures) - broken), probability: newShare
    ).count(uniform: stream.uniform(row: row, slot: 2))
    let rest = Int(day.failures) - broken - young
    for place in uniforms.indices {
      uniforms[place] = stream.uniform(row: row &* 64 &+ UInt64(place), slot: 0)
    }
    let (weights, shares) = (weights, uniforms)
    var parts = split.mutableSpan
    Multinomial.split(rest, weights: weights.span, uniforms: shares.span, into: &parts)
    for place in counts.indices { counts[place] = split[place] }
    counts[incidentPlace] += broken
    counts[newPlace] += young
  }
}
