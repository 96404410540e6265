import Chance
import Registry
import Units

/// The hour loop: what each hour spends decides what the later ones ask for.
struct FunnelLoop: Sendable {
  var pacer: Pacer
  private var meter = CostMeter()
  private var plan: PlanShape
  private let bid: Money
  /// The impressions that a millionth affords at the bid, a little less than exactly.
  private let impressionsPerMicro: Double
  /// What does not buy a minute of a usual hour counts as spent.
  private let leastAffordable: Int
  private let responseTenths: Int
  private let eligibleTenths: Int
  private let wonTenths: Int
  private let expectedPrice: Bool
  private static let horizon = Defaults.pacerHorizonHours.integer

  init(_ model: LineModel, budget: LineBudget) {
    pacer = Pacer(model, budget: budget)
    plan = PlanShape(line: model.line, plannedHours: model.plannedHours)
    bid = model.line.bid
    impressionsPerMicro = 1_000 / Double(bid.micros) * (1 - 0x1p-50)
    leastAffordable = Int(model.usualRequests / 60)
    responseTenths = model.funnel.responseTenths
    eligibleTenths = model.funnel.eligibleTenths
    wonTenths = model.funnel.wonTenths
    expectedPrice = model.isAuction
  }

  /// Runs through the stretch that the columns describe; `left` hours of the flight begin with it.
  mutating func run(_ columns: inout HourColumns, _ model: LineModel, left: Int) {
    let ramped = plan
    fillPlan(&columns, model, left: left)
    for index in 0..<columns.count {
      let hour = columns.first + Int64(index)
      pacer.enter(hour, dayPlan: model.isDaily ? dayPlan(columns, model, index, left) : nil)
      let throttle = pacer.throttle(
        planFactor: columns.planFactors[index], ramp: ramped.ramp(at: ramped.hour + index),
        weight: columns.weights[index], windowWeight: columns.windowWeights[index],
        price: expectedPrice ? columns.prices[index] : 1, active: columns.active[index],
        stop: columns.stops[index])
      let affordable = Int(Double(pacer.remaining) * impressionsPerMicro)
      columns.throttles[index] = affordable > leastAffordable ? throttle : 0
      let impressions = fall(&columns, index, affordable: affordable)
      let price = Money(micros: columns.clearing[index])
      let spend = meter.charge(impressions: Int64(impressions), cpm: price).micros
      columns.spend[index] = spend
      pacer.book(spend)
    }
  }

  /// One hour's requests fall through the funnel.
  private func fall(_ columns: inout HourColumns, _ index: Int, affordable: Int) -> Int {
    let throttle = columns.throttles[index]
    guard throttle > 0 else {
      columns.requests[index] = 0
      columns.responses[index] = 0
      columns.eligible[index] = 0
      columns.won[index] = 0
      columns.impressions[index] = 0
      return 0
    }
    let bids = Binomial(
      trials: Int(columns.offered[index]), probability: Double(throttle) / 1_000_000)
    let asked = bids.count(
      uniform: columns.requestUniforms[index], normal: columns.requestNormals[index])
    let requests = min(asked, affordable)
    let responses = Self.kept(
      of: requests, rate: columns.responseRates[index], tenths: responseTenths,
      columns.responseUniforms[index], columns.responseNormals[index])
    let eligible = Self.kept(
      of: responses, rate: columns.eligibleRates[index], tenths: eligibleTenths,
      columns.eligibleUniforms[index], columns.eligibleNormals[index])
    let won = Self.kept(
      of: eligible, rate: columns.wonRates[index], tenths: wonTenths,
      columns.wonUniforms[index], columns.wonNormals[index])
    let shown = Binomial(trials: won, probability: columns.renderRates[index])
    let impressions = shown.count(
      uniform: columns.impressionUniforms[index], normal: columns.impressionNormals[index])
    columns.requests[index] = Int64(requests)
    columns.responses[index] = Int64(responses)
    columns.eligible[index] = Int64(eligible)
    columns.won[index] = Int64(won)
    columns.impressions[index] = Int64(impressions)
    return impressions
  }

  /// A step of the funnel: a binomial count of at least so many tenths.
  @inline(__always)
  private static func kept(
    of trials: Int, rate: Double, tenths: Int, _ uniform: Double, _ normal: Double
  ) -> Int {
    let law = Binomial(trials: trials, probability: rate)
    let least = (tenths * trials + 9) / 10
    let mean = Double(trials) * rate
    let variance = mean * (1 - rate)
    let room = mean - Double(least)
    // Where the floor lies so many deviations away it cuts off less than 1e-5 of the law, which is
    // less than the count's own error; a small law leans further down, so it needs more.
    let isFar = variance >= 20 ? room * room > 20.25 * variance : room * room > 49 * variance
    if isFar, room > 0 {
      let count = law.count(uniform: uniform, normal: normal)
      if count >= least { return count }
    }
    return law.count(uniform: uniform, normal: normal, in: least...trials)
  }

  /// Fills what the plan asks of each hour and the weights of the 24 hours from each hour on.
  private mutating func fillPlan(_ columns: inout HourColumns, _ model: LineModel, left: Int) {
    let filled = columns.count + HourColumns.lookahead
    for index in min(left, filled)..<filled { columns.weights[index] = 0 }
    if model.isDaily {
      let flight = model.flight(at: columns.first)
      for index in 0..<filled {
        let day = CivilDate(daysSinceEpoch: columns.localDays[index])
        if day < flight.start || day > flight.end { columns.weights[index] = 0 }
      }
    }
    var ahead = plan
    for index in 0..<filled {
      columns.planFactors[index] =
        model.isDaily ? ahead.nextDaily(localHour: columns.localHours[index]) : ahead.next()
      if index == columns.count - 1 { plan = ahead }
    }
    if model.isDaily { Self.fillDayWindows(&columns) } else { Self.fillWindows(&columns) }
  }

  /// Sums the weights of 24 hours from each hour on, in a few additions that vectorise.
  private static func fillWindows(_ columns: inout HourColumns) {
    precondition(horizon == 24, "the window is added up for 24 hours")
    let count = columns.count
    // Sums of two, four and eight hours; the lookahead of 32 has them for the last hour too.
    for index in 0..<(count + 23) {
      columns.windowWeights[index] = columns.weights[index] + columns.weights[index + 1]
    }
    for index in 0..<(count + 21) {
      columns.windowWeights[index] += columns.windowWeights[index + 2]
    }
    for index in 0..<(count + 17) {
      columns.windowWeights[index] += columns.windowWeights[index + 4]
    }
    for index in 0..<count {
      columns.windowWeights[index] +=
        columns.windowWeights[index + 8] + columns.windowWeights[index + 16]
    }
  }

  /// Sums the weights from each hour to the end of its local day.
  private static func fillDayWindows(_ columns: inout HourColumns) {
    for index in 0..<columns.count { columns.windowWeights[index] = 0 }
    for step in 0..<25 {
      for index in 0..<columns.count
      where columns.localDays[index + step] == columns.localDays[index] {
        columns.windowWeights[index] += columns.weights[index + step]
      }
    }
  }

  private func dayPlan(
    _ columns: HourColumns, _ model: LineModel, _ index: Int, _ left: Int
  ) -> Pacer.DayPlan {
    let day = columns.localDays[index]
    let date = CivilDate(daysSinceEpoch: day)
    let hour = columns.first + Int64(index)
    let flight = model.flight(at: hour)
    var weight = 0.0
    var next = index
    while next < columns.count + HourColumns.lookahead, columns.localDays[next] == day {
      weight += columns.weights[next] * columns.planFactors[next]
      next += 1
    }
    let isLast = columns.localDays[index + 1] != day
    let end = isLast ? min(hour.end, model.shape.home.instant(of: date + 1)) : hour.end
    return Pacer.DayPlan(
      day: day, isBooked: flight.start <= date && date <= flight.end, weight: weight, end: end)
  }
}
