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
  /// What remains of the weights from each code on.
  private let remaining: [Double]
  /// How often each code occurs on each of the days that were counted last.
  private(set) var counts: [FourDays]
  private var uniforms: [Double]
  private var normals: [Double]

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
    var sum = 0.0
    remaining = weights.reversed().map { weight in
      sum += weight
      return sum
    }.reversed()
    counts = codes.map { _ in .zero }
    uniforms = [Double](repeating: 0.5, count: 4 * codes.count)
    normals = uniforms
  }

  /// Splits the failures of up to four days into `counts`.
  mutating func count(_ days: ArraySlice<DayTotals>, stream: Stream) {
    var (rest, broken, young) = (FourDays.zero, FourDays.zero, FourDays.zero)
    for (lane, day) in days.enumerated() {
      let known = special(day, stream)
      broken[lane] = Double(known.broken)
      young[lane] = Double(known.young)
      rest[lane] = Double(Int(day.failures) - known.broken - known.young)
      let places = (lane * codes.count)..<((lane + 1) * codes.count)
      var all = uniforms.mutableSpan
      var rows = all._mutatingExtracting(places)
      stream.fillUniforms(
        slot: 0, firstRow: UInt64(bitPattern: day.date) &* 64, into: &rows)
    }
    ColumnDraws.quantiles(of: uniforms, into: &normals, count: uniforms.count)
    for place in codes.indices {
      let share = remaining[place] > 0 ? weights[place] / remaining[place] : 0
      counts[place] = Binomial.counts(
        trials: rest, probabilities: FourDays(repeating: share),
        uniforms: FourDays(uniforms, from: place, step: codes.count),
        normals: FourDays(normals, from: place, step: codes.count))
      rest -= counts[place]
    }
    counts[incidentPlace] += broken
    counts[newPlace] += young
  }

  /// A day's failures that incidents caused, and those of creatives that are still being made ready.
  private func special(_ day: DayTotals, _ stream: Stream) -> (broken: Int, young: Int) {
    let row = UInt64(bitPattern: day.date)
    var (broken, young) = (0, 0)
    if day.incidentErrors > 0 {
      let caused = min(1, day.causedErrors / Double(day.incidentErrors))
      broken = Binomial(trials: Int(day.incidentErrors), probability: caused)
        .count(uniform: stream.uniform(row: row, slot: 1))
    }
    if day.newFailures > 0 {
      let most = min(Int(day.newFailures), Int(day.failures) - broken)
      young = Binomial(trials: most, probability: newShare)
        .count(uniform: stream.uniform(row: row, slot: 2))
    }
    return (broken, young)
  }
}
