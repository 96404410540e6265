import Chance
import Registry
import Simulate
import Tables
import Units

/// A campaign of which everything is drawn, the usual and the absurd alike.
struct RandomPlan {
  private let stream: Stream
  private var next: UInt64 = 0
  private(set) var plan: CampaignPlan

  init(seed: UInt64, number: Int) {
    stream = Stream(seed: seed, thing: "soak \(number)", name: StreamName("soak.plan"))
    let market = MarketPlan(code: "US", zone: .utc)
    plan = CampaignPlan(
      id: Identifier(Int64(number) + 1), streamKey: "soak \(number)", advertiserKey: "soak",
      seed: seed, market: market, industry: .automotive, objective: .awareness,
      buyType: .directGuaranteed, budgetType: .lifetime, budget: Money(units: 1),
      minorUnit: Money(micros: 10_000))
    fillCampaign()
    let lines = pick(1...3)
    for line in 0..<lines { plan.lineItems.append(lineItem(line, of: lines)) }
    fillChanges()
  }

  /// The instant until which the campaign is simulated: the end, or some time in flight.
  static func asOf(_ plan: CampaignPlan) -> Instant {
    let flights = plan.lineItems.flatMap(\.flights)
    let end = flights.map(\.hours.upperBound.start).max() ?? .earliest
    let begin = flights.map(\.hours.lowerBound.start).min() ?? .earliest
    guard plan.id.rawValue % 4 == 0 else { return end }
    let length = (end.secondsSinceEpoch - begin.secondsSinceEpoch) * 2 / 3
    return Instant(secondsSinceEpoch: begin.secondsSinceEpoch + length)
  }

  mutating func pick(_ range: ClosedRange<Int>) -> Int {
    next += 1
    return stream.integer(in: range, row: next, slot: 0)
  }

  mutating func pick<Choice: EnumeratedValue>(_ type: Choice.Type) -> Choice {
    let all = Array(type.allCases)
    return all[pick(0...(all.count - 1))]
  }

  mutating func some<Choice: EnumeratedValue>(_ type: Choice.Type) -> [Choice] {
    guard pick(0...2) == 0 else { return [] }
    return type.allCases.filter { _ in pick(0...2) == 0 }
  }

  mutating func isChosen(_ percent: Int) -> Bool { pick(1...100) <= percent }

  private static let markets: [(String, String)] = [
    ("US", "America/New_York"), ("GB", "Europe/London"), ("DE", "Europe/Berlin"),
    ("JP", "Asia/Tokyo"), ("BR", "America/Sao_Paulo"), ("IN", "Asia/Kolkata"),
    ("AU", "Australia/Sydney"), ("NP", "Asia/Kathmandu"), ("CL", "America/Santiago"),
    ("EG", "Africa/Cairo"), ("NZ", "Pacific/Auckland"), ("CA", "America/Toronto"),
  ]

  mutating func market() -> MarketPlan {
    let (code, zone) = Self.markets[pick(0...(Self.markets.count - 1))]
    return MarketPlan(code: code, zone: TimeZoneRules.zone(named: zone) ?? .utc)
  }

  private mutating func fillCampaign() {
    plan.market = market()
    plan.industry = pick(Industry.self)
    plan.objective = pick(Objective.self)
    plan.buyType = pick(BuyType.self)
    plan.budgetType = isChosen(30) ? .daily : .lifetime
    let cents =
      Int64(pick(1...9)) * [100, 10_000, 100_000, 1_000_000, 10_000_000, 300_000_000][pick(0...5)]
    plan.budget = Money(micros: cents * 10_000)
    plan.minorUnit = isChosen(20) ? Money(units: 1) : Money(micros: 10_000)
  }

  private mutating func lineItem(_ number: Int, of count: Int) -> LineItemPlan {
    let id = plan.id.rawValue * 4 + Int64(number)
    let part =
      number == 0
      ? plan.budget.micros - plan.budget.micros / Int64(count) * Int64(count - 1)
      : plan.budget.micros / Int64(count)
    let bid = isChosen(5) ? 1 : Int64(pick(100_000...60_000_000))
    var line = LineItemPlan(
      id: Identifier(id), streamKey: "\(plan.streamKey)/\(number)", flights: flights(id),
      budget: Money(micros: part), bid: Money(micros: isChosen(3) ? 1_000_000_000 : bid))
    line.pacing = pick(Pacing.self)
    line.pacingPercent = isChosen(70) ? 100 : Int64(pick(1...100))
    line.format = pick(AdFormat.self)
    line.placement = line.format == .pauseAds ? .pause : pick(Placement.self)
    line.durationSeconds = line.placement == .pause ? 0 : Int64(pick(0...75))
    line.audience = audience()
    if isChosen(50) {
      line.caps = [
        CapPlan(most: Int64(pick(1...5)), unit: pick(CapUnit.self), scope: pick(CapScope.self))
      ]
    }
    line.creatives = creatives(line)
    if isChosen(20) {
      line.releases = [
        ReleasePlan(date: line.flights[0].start + Int64(pick(-5...5)), reach: .title)
      ]
    }
    let start = line.flights[0].hours.lowerBound
    if isChosen(30) { line.launchedAt = start.start + .minutes(Int64(pick(-2_000...4_000))) }
    if isChosen(50) { line.supplyMultiple = Double(pick(1...60)) / 10 }
    if isChosen(10) { line.hourLimit = Int64(pick(0...600)) }
    if isChosen(40) { line.incidents = incidents(line) }
    return line
  }

  private mutating func flights(_ id: Int64) -> [FlightPlan] {
    var start = CivilDate(daysSinceEpoch: Int64(pick(19_700...20_800)))
    return (0..<(isChosen(80) ? 1 : 2)).map { number in
      let days = Int64(isChosen(80) ? pick(1...45) : pick(1...150))
      defer { start = start + days + Int64(pick(0...9)) }
      return FlightPlan(id: Identifier(id * 2 + Int64(number)), start: start, end: start + days - 1)
    }
  }

  private mutating func audience() -> AudiencePlan {
    var audience = AudiencePlan()
    audience.devices = some(Device.self)
    if isChosen(20) { audience.markets = (0..<pick(1...3)).map { _ in market() } }
    audience.dayparts = isChosen(20) ? some(Daypart.self) : []
    audience.genres = some(ContentGenre.self)
    audience.ages = some(AgeRange.self)
    audience.genders = some(Gender.self)
    audience.interests = some(InterestCategory.self)
    return audience
  }

  private mutating func creatives(_ line: LineItemPlan) -> [CreativePlan] {
    (0..<pick(0...3)).map { number in
      let id = line.id.rawValue * 4 + Int64(number)
      var creative = CreativePlan(
        id: Identifier(id), streamKey: "\(line.streamKey)/\(number)")
      creative.weight = Int64(pick(1...10))
      creative.isServable = !isChosen(15)
      creative.isInteractive = isChosen(30)
      creative.hasCode = isChosen(30)
      let start = line.flights[0].hours.lowerBound
      if isChosen(20) { creative.startsAt = (start + Int64(pick(0...400))).start }
      if isChosen(20) { creative.endsAt = (start + Int64(pick(0...800))).start }
      return creative
    }
  }

  private mutating func incidents(_ line: LineItemPlan) -> [IncidentPlan] {
    let start = line.flights[0].hours.lowerBound
    return (0..<pick(1...3)).map { number in
      let begin = start + Int64(pick(-5...500))
      return IncidentPlan(
        id: Identifier(line.id.rawValue * 4 + Int64(number)), kind: pick(IncidentKind.self),
        hours: begin..<(begin + Int64(pick(1...48))), share: Double(pick(0...100)) / 100,
        device: isChosen(50) ? pick(Device.self) : nil,
        creative: isChosen(50) ? line.creatives.first?.id : nil)
    }
  }

  private mutating func fillChanges() {
    let start = plan.lineItems[0].flights[0].hours.lowerBound.start
    if isChosen(40) {
      var at = start
      for _ in 0..<pick(1...4) {
        at = at + .minutes(Int64(pick(0...12_000)))
        let amount = plan.budget.micros / 100 * Int64(pick(1...250))
        plan.budgetSteps.append(BudgetStep(at: at, amount: Money(micros: max(1, amount))))
      }
    }
    if isChosen(30) { plan.statusSteps = statuses(from: start) }
    for place in plan.lineItems.indices where isChosen(15) {
      plan.lineItems[place].statusSteps = statuses(from: start)
    }
  }

  private mutating func statuses(from start: Instant) -> [StatusStep] {
    var at = start
    return (0..<pick(1...4)).map { number in
      at = at + .minutes(Int64(pick(1...8_000)))
      return StatusStep(at: at, status: number % 2 == 0 ? .paused : .active)
    }
  }
}
