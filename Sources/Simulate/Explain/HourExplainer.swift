import Chance
import Units

/// Collects the factors of one row of the columns.
struct HourExplainer {
  private let model: LineModel
  private let columns: HourColumns
  private let index: Int
  private var factors: [HourExplanation.Factor] = []

  init(_ model: LineModel, _ columns: HourColumns, index: Int) {
    self.model = model
    self.columns = columns
    self.index = index
    addSupply()
    addFunnel()
    addViewers()
  }

  var explanation: HourExplanation {
    HourExplanation(
      lineItem: model.line.id, hour: columns.first + Int64(index), factors: factors)
  }

  private mutating func add(_ name: String, _ value: Double) {
    factors.append(HourExplanation.Factor(name: name, value: value, draw: nil))
  }

  private mutating func add(_ name: String, _ count: Int64) { add(name, Double(count)) }

  private mutating func add(
    _ name: String, _ value: Double, _ stream: StreamName, slot: UInt64, thing: String? = nil
  ) {
    let key = thing ?? model.line.streamKey
    let opened = Stream(seed: model.campaign.seed, thing: key, name: stream)
    let row = columns.firstRow &+ UInt64(index)
    let draw = HourExplanation.Draw(
      stream: stream, thing: key, address: opened.address(row: row, slot: slot),
      uniform: opened.uniform(row: row, slot: slot))
    factors.append(HourExplanation.Factor(name: name, value: value, draw: draw))
  }

  private mutating func addSupply() {
    let weight = columns.weights[index]
    let date = CivilDate(daysSinceEpoch: columns.localDays[index])
    let hour = Double(columns.localHours[index])
    let (today, tomorrow) = (
      model.shape.calendar.level(of: date).volume, model.shape.calendar.level(of: date + 1).volume
    )
    let month = today + (tomorrow - today) * hour / 24
    let event = model.shape.calendar.event(of: date)
    add("supply as a multiple of what the budget needs", model.supplyMultiple)
    add("share of offers that frequency caps leave", model.population.keptShare)
    add("offers of an hour whose shape is 1", model.level)
    add("local hour", hour)
    add("hour of day and weekday", month * event > 0 ? weight / (month * event) : 0)
    add("month", month)
    add("holidays and releases", event)
    add("shape of the hour", weight)
    let plain = model.level * weight
    let thing = model.line.streamKey
    add(
      "deviation of the line item", lineDeviation, DeliveryStreams.lineMemory, slot: 0,
      thing: thing)
    for (place, market) in model.markets.enumerated() {
      let code = model.marketCodes[place]
      add(
        "deviation of the market \(code)", marketDeviation(market.stream),
        DeliveryStreams.marketMemory, slot: 0, thing: code)
    }
    let all = plain > 0 ? columns.means[index] / plain : 0
    add("deviations together, with that of the rate", all, DeliveryStreams.offered, slot: 0)
    add("mean of offers", columns.means[index])
    add("offered", Double(columns.offered[index]), DeliveryStreams.offered, slot: 1)
  }

  private var lineDeviation: Double {
    SupplyState.lineDeviation(model.streams.lineMemory, at: columns.first + Int64(index))
  }

  private func marketDeviation(_ stream: Stream) -> Double {
    SupplyState.marketDeviation(stream, at: columns.first + Int64(index))
  }

  private mutating func addFunnel() {
    add("part of the hour in which it may deliver", columns.active[index])
    add("part that incidents leave", columns.stops[index])
    add("plan against the traffic", columns.planFactors[index])
    add("throttle", Double(columns.throttles[index]) / 1_000_000)
    add("requests", Double(columns.requests[index]), DeliveryStreams.requests, slot: 1)
    add("response rate", columns.responseRates[index], DeliveryStreams.responses, slot: 0)
    add("responses", Double(columns.responses[index]), DeliveryStreams.responses, slot: 1)
    add("eligible rate", columns.eligibleRates[index], DeliveryStreams.eligible, slot: 0)
    add("eligible impressions", Double(columns.eligible[index]), DeliveryStreams.eligible, slot: 1)
    add("win rate", columns.wonRates[index], DeliveryStreams.won, slot: 0)
    add("auctions won", Double(columns.won[index]), DeliveryStreams.won, slot: 1)
    add("render rate", columns.renderRates[index])
    add("impressions", Double(columns.impressions[index]), DeliveryStreams.impressions, slot: 1)
    if model.isAuction {
      add(
        "price of a thousand, in millionths", Double(columns.clearing[index]),
        DeliveryStreams.price, slot: 0)
    } else {
      add("price of a thousand, in millionths", columns.clearing[index])
    }
    add("spend, in millionths", columns.spend[index])
    add("errors", Double(columns.errors[index]), DeliveryStreams.failures, slot: 0)
    add("timeouts", Double(columns.timeouts[index]), DeliveryStreams.failures, slot: 1)
  }

  private mutating func addViewers() {
    let (quality, viewing) = (DeliveryStreams.quality, DeliveryStreams.viewing)
    add("measurable", Double(columns.measurable[index]), quality, slot: 0)
    add("viewable", Double(columns.viewable[index]), quality, slot: 1)
    add("audible", Double(columns.audible[index]), quality, slot: 2)
    add("invalid rate", columns.invalidRates[index])
    add("invalid", Double(columns.invalid[index]), DeliveryStreams.invalidTraffic, slot: 2)
    if model.viewers.isVideo {
      add("starts", Double(columns.starts[index]), viewing, slot: 0)
      add("first quarters", Double(columns.quarters[index]), viewing, slot: 1)
      add("halves", Double(columns.halves[index]), viewing, slot: 2)
      add("third quarters", Double(columns.threeQuarters[index]), viewing, slot: 3)
      add("completions", Double(columns.completions[index]), viewing, slot: 4)
    }
    add("advertiser, creatives and fatigue", columns.clickFactors[index])
    add("clicks", Double(columns.clicks[index]), DeliveryStreams.response, slot: 1)
    add("conversions", Double(columns.conversions[index]), DeliveryStreams.response, slot: 4)
    add("households of the hour", Double(columns.reach[index]), DeliveryStreams.reach, slot: 0)
    add("households since the beginning", columns.cumulativeReach[index])
  }
}
