import Chance
import Registry
import Units

/// The memories of a line item's supply and price, from stretch to stretch.
struct SupplyState: Sendable {
  private var line: AutoregressiveState
  private var markets: [AutoregressiveState]
  private var price: AutoregressiveState
  /// The logarithm by which the lognormal factors exceed their median.
  private let excess: Double
  private let offeredSigma: Double

  init(_ model: LineModel) {
    line = AutoregressiveState(
      memory: Defaults.lineMemory.value, sigma: Defaults.lineMemorySigma.value)
    let market = AutoregressiveState(
      memory: Defaults.marketMemory.value, sigma: Defaults.marketMemorySigma.value)
    markets = model.markets.map { _ in market }
    price = AutoregressiveState(memory: Defaults.auctionPriceMemory.value, sigma: 1)
    let squares = model.markets.reduce(0) { $0 + $1.share * $1.share }
    offeredSigma =
      Elementary.logOnePlus(Defaults.offeredRateVariance.value).squareRoot()
    excess =
      0.5
      * (line.sigma * line.sigma + market.sigma * market.sigma * squares
        + offeredSigma * offeredSigma)
  }

  /// The factor by which a line item's own memory moves its supply in an hour.
  static func lineDeviation(_ stream: Stream, at hour: Hour) -> Double {
    var state = AutoregressiveState(
      memory: Defaults.lineMemory.value, sigma: Defaults.lineMemorySigma.value)
    return Elementary.exp(state.value(at: hour, stream: stream))
  }

  /// The factor by which a market's memory moves all supply in an hour.
  static func marketDeviation(_ stream: Stream, at hour: Hour) -> Double {
    var state = AutoregressiveState(
      memory: Defaults.marketMemory.value, sigma: Defaults.marketMemorySigma.value)
    return Elementary.exp(state.value(at: hour, stream: stream))
  }

  /// Turns to a stretch of hours that does not follow the one before.
  mutating func begin(at hour: Hour, _ model: LineModel, known: inout MarketMemories) {
    line.begin(before: hour, stream: model.streams.lineMemory)
    for index in markets.indices {
      markets[index].begin(before: hour, stream: model.markets[index].stream, known: &known)
    }
    if model.isAuction { price.begin(before: hour, stream: model.streams.price) }
  }

  /// Fills the offered requests of a stretch whose shape is known.
  mutating func fillOffers(_ columns: inout HourColumns, _ model: LineModel) {
    let (row, count) = (columns.firstRow, columns.count)
    for index in 0..<count { columns.memory[index] = -excess }
    ColumnDraws.normals(
      model.streams.lineMemory, slot: 0, row: row, count: count, into: &columns.normals)
    line.add(normals: columns.normals, share: 1, count: count, to: &columns.memory)
    for index in markets.indices {
      let market = model.markets[index]
      ColumnDraws.normals(
        market.stream, slot: 0, row: row, count: count, into: &columns.normals)
      markets[index].add(
        normals: columns.normals, share: market.share, count: count, to: &columns.memory)
    }
    ColumnDraws.normals(
      model.streams.offered, slot: 0, row: row, count: count, into: &columns.normals)
    for index in 0..<count {
      let deviation = columns.memory[index] + offeredSigma * columns.normals[index]
      columns.means[index] = model.level * columns.weights[index] * Elementary.exp(deviation)
    }
    ColumnDraws.uniforms(
      model.streams.offered, slot: 1, row: row, count: count, into: &columns.uniforms)
    ColumnDraws.poisson(&columns.offered, means: columns.means, count: count, columns.uniforms)
  }

  /// Fills the price of a thousand impressions: the bid, or what an auction takes of it.
  ///
  /// An auction's price lies between its floor and its ceiling because it is drawn there: a logit-normal
  /// share of the room between them, with the mean and about the spread of the lognormal law.
  mutating func fillPrices(_ columns: inout HourColumns, _ model: LineModel) {
    let bid = model.line.bid.micros
    guard model.isAuction else {
      for index in 0..<columns.count { columns.clearing[index] = bid }
      return
    }
    ColumnDraws.normals(
      model.streams.price, slot: 0, row: columns.firstRow, count: columns.count,
      into: &columns.normals)
    for index in 0..<columns.count { columns.rates[index] = 0 }
    price.add(normals: columns.normals, share: 1, count: columns.count, to: &columns.rates)
    let floor = Defaults.auctionPriceFloor.value
    let room = Defaults.auctionPriceCeiling.value - floor
    let usual = Defaults.auctionPriceShare.value
    let spread = Defaults.auctionPriceSigma.value * usual / room
    for index in 0..<columns.count {
      let mean = (usual * columns.prices[index] - floor) / room
      let inside = min(0.95, max(0.05, mean))
      let sigma = spread / (inside * (1 - inside))
      let share = LogitNormal.rate(mean: inside, sigma: sigma, normal: columns.rates[index])
      columns.clearing[index] = Int64(Double(bid) * (floor + room * share))
    }
  }
}
