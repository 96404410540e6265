import Chance
import Registry
import Units

/// The hour loop: what each hour spends decides what the later ones ask for.
///
/// Later begins three hours later, so three hours are worked on at once.
struct FunnelLoop: Sendable {
  var pacer: Pacer
  private var meter = CostMeter()
  private var plan: PlanShape
  private let bid: Money
  /// The impressions that a millionth affords at the bid, a little less than exactly.
  private let impressionsPerMicro: Double
  /// What does not buy a minute of a usual hour counts as spent.
  private let leastAffordable: Int
  private let responseTenths: Double
  private let eligibleTenths: Double
  private let wonTenths: Double
  private let expectedPrice: Bool
  private static let horizon = Defaults.pacerHorizonHours.integer

  init(_ model: LineModel, budget: LineBudget) {
    pacer = Pacer(model, budget: budget)
    plan = PlanShape(line: model.line, plannedHours: model.plannedHours)
    bid = model.line.bid
    impressionsPerMicro = 1_000 / Double(bid.micros) * (1 - 0x1p-50)
    leastAffordable = Int(model.usualRequests / 60)
    responseTenths = Double(model.funnel.responseTenths)
    eligibleTenths = Double(model.funnel.eligibleTenths)
    wonTenths = Double(model.funnel.wonTenths)
    expectedPrice = model.isAuction
  }

  /// Runs through the stretch that the columns describe; `left` hours of the flight begin with it.
  mutating func run(_ columns: inout HourColumns, _ model: LineModel, left: Int) {
    let ramped = plan
    fillPlan(&columns, model, left: left)
    var first = 0
    while first < columns.count {
      pacer.turn()
      let dayPlan = model.isDaily ? dayPlan(columns, model, first, left) : nil
      pacer.enter(columns.first + Int64(first), dayPlan: dayPlan)
      let affordable = Double(pacer.remaining) * impressionsPerMicro
      let hours = hoursAtOnce(&columns, first, affordable: affordable, isDaily: model.isDaily)
      var throttles = SIMD4<Int64>.zero
      for lane in 0..<hours {
        if lane > 0 { pacer.turn() }
        let hour = first + lane
        let throttle = throttle(&columns, hour, ramp: ramped.ramp(at: ramped.hour + hour))
        throttles[lane] = Int(affordable) > leastAffordable ? throttle : 0
      }
      let impressions = fall(&columns, first, hours, throttles, affordable: affordable)
      book(&columns, first, hours, impressions)
      first += hours
    }
  }

  /// Three hours where none of them can exhaust the budget or see another amount, else one.
  ///
  /// The pacer does not see the spend of the two hours before one, so only the hard stop and a change
  /// make an hour wait for the one before it.
  private func hoursAtOnce(
    _ columns: inout HourColumns, _ first: Int, affordable: Double, isDaily: Bool
  ) -> Int {
    let hours = min(3, columns.count - first)
    var most = Double(leastAffordable)
    for hour in first..<(first + hours) {
      // Rounding may book a millionth more in each.
      most += Double(columns.offered[hour]) + impressionsPerMicro + 1
    }
    guard most < affordable else { return 1 }
    if isDaily, columns.localDays[first] != columns.localDays[first + hours - 1] { return 1 }
    let begin = columns.first + Int64(first)
    return pacer.isQuiet(begin..<(begin + Int64(hours))) ? hours : 1
  }

  private mutating func throttle(_ columns: inout HourColumns, _ hour: Int, ramp: Double) -> Int64 {
    pacer.throttle(
      planFactor: columns.planFactors[hour], ramp: ramp, weight: columns.weights[hour],
      windowWeight: columns.windowWeights[hour],
      price: expectedPrice ? columns.prices[hour] : 1, active: columns.active[hour],
      stop: columns.stops[hour])
  }

  private mutating func book(
    _ columns: inout HourColumns, _ first: Int, _ hours: Int, _ impressions: SIMD4<Double>
  ) {
    for lane in 0..<hours {
      let price = Money(micros: columns.clearing[first + lane])
      let spend = meter.charge(impressions: Int64(impressions[lane]), cpm: price).micros
      columns.spend[first + lane] = spend
      pacer.book(spend)
    }
  }

  /// The requests of up to three hours fall through the funnel, an hour a lane; gives the impressions.
  private func fall(
    _ columns: inout HourColumns, _ first: Int, _ hours: Int, _ throttles: SIMD4<Int64>,
    affordable: Double
  ) -> SIMD4<Double> {
    var offered = SIMD4<Double>.zero
    var shares = SIMD4<Double>.zero
    for lane in 0..<hours where throttles[lane] > 0 {
      offered[lane] = Double(columns.offered[first + lane])
      shares[lane] = Double(throttles[lane]) / 1_000_000
    }
    let asked = Binomial.counts(
      trials: offered, probabilities: shares,
      uniforms: Self.four(columns.requestUniforms, first),
      normals: Self.four(columns.requestNormals, first))
    let limit = SIMD4<Double>(repeating: Double(Int(max(0, affordable))))
    let requests = asked.replacing(with: limit, where: asked .> limit)
    let responses = kept(
      of: requests, rates: Self.four(columns.responseRates, first), tenths: responseTenths,
      Self.four(columns.responseUniforms, first), Self.four(columns.responseNormals, first))
    let eligible = kept(
      of: responses, rates: Self.four(columns.eligibleRates, first), tenths: eligibleTenths,
      Self.four(columns.eligibleUniforms, first), Self.four(columns.eligibleNormals, first))
    let won = kept(
      of: eligible, rates: Self.four(columns.wonRates, first), tenths: wonTenths,
      Self.four(columns.wonUniforms, first), Self.four(columns.wonNormals, first))
    let impressions = Binomial.counts(
      trials: won, probabilities: Self.four(columns.renderRates, first),
      uniforms: Self.four(columns.impressionUniforms, first),
      normals: Self.four(columns.impressionNormals, first))
    for lane in 0..<hours { columns.throttles[first + lane] = throttles[lane] }
    Self.store(requests, hours, at: first, in: &columns.requests)
    Self.store(responses, hours, at: first, in: &columns.responses)
    Self.store(eligible, hours, at: first, in: &columns.eligible)
    Self.store(won, hours, at: first, in: &columns.won)
    Self.store(impressions, hours, at: first, in: &columns.impressions)
    return impressions
  }

  /// A column at four hours; those behind the stretch, and the fourth, mean nothing.
  @inline(__always)
  private static func four(_ column: [Double], _ first: Int) -> SIMD4<Double> {
    let hours = column.span.extracting(first..<(first + 4))
    return SIMD4(hours[0], hours[1], hours[2], hours[3])
  }

  @inline(__always)
  private static func store(
    _ counts: SIMD4<Double>, _ hours: Int, at first: Int, in column: inout [Int64]
  ) {
    var cells = column.mutableSpan
    for lane in 0..<hours { cells[first + lane] = Int64(counts[lane]) }
  }

  /// A step of the funnel: binomial counts of at least so many tenths.
  private func kept(
    of trials: SIMD4<Double>, rates: SIMD4<Double>, tenths: Double, _ uniforms: SIMD4<Double>,
    _ normals: SIMD4<Double>
  ) -> SIMD4<Double> {
    var counts = Binomial.counts(
      trials: trials, probabilities: rates, uniforms: uniforms, normals: normals)
    let share: SIMD4<Double> = (tenths * trials + 9) / 10
    let near: SIMD4<Double> = (share + 0x1p52) - 0x1p52
    let least = near.replacing(with: near - 1, where: near .> share)
    let mean: SIMD4<Double> = trials * rates
    let variance: SIMD4<Double> = mean * (1 - rates)
    let room: SIMD4<Double> = mean - least
    // Where the floor lies so many deviations away it cuts off less than 1e-5 of the law, which is
    // less than the count's own error; a small law leans further down, so it needs more.
    let squares = SIMD4<Double>(repeating: 49).replacing(with: 20.25, where: variance .>= 20)
    let isNear = room * room .<= squares * variance
    let isCut = (isNear .| (room .<= 0) .| (counts .< least)) .& (trials .> 0)
    let cuts = SIMD4<Int64>.zero.replacing(with: 1, where: isCut)
    guard cuts[0] | cuts[1] | cuts[2] > 0 else { return counts }
    for lane in 0..<3 where cuts[lane] > 0 {
      let law = Binomial(trials: Int(trials[lane]), probability: rates[lane])
      let count = law.count(
        uniform: uniforms[lane], normal: normals[lane], in: Int(least[lane])...law.trials)
      counts[lane] = Double(count)
    }
    return counts
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
