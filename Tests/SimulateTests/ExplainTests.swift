import Chance
import Registry
import Simulate
import Testing
import Units

@Suite struct ExplainTests {
  static let hour = Plans.date(2025, 9, 3).hours.lowerBound + 20

  static func explanation() throws -> HourExplanation {
    var workspace = SimulationWorkspace()
    let simulation = CampaignSimulation(
      Plans.campaign(), asOf: Plans.date(2025, 10, 1).start)
    return try #require(
      simulation.explain(lineItem: Identifier(1), hour: hour, workspace: &workspace))
  }

  static func value(_ explanation: HourExplanation, _ name: String) throws -> Double {
    try #require(explanation.factors.first { $0.name == name }?.value, "\(name)")
  }

  @Test func `what is explained is what is stored`() throws {
    let rows = try Plans.rows(Plans.campaign())
    let explanation = try Self.explanation()
    let index = 2 * 24 + 20
    for (name, column) in [
      ("requests", "requests"), ("impressions", "impressions"), ("clicks", "clicks"),
      ("households of the hour", "reach"), ("spend, in millionths", "spend_micros"),
      ("completions", "video_q100"), ("errors", "error_count"),
    ] {
      #expect(try Self.value(explanation, name) == Double(rows.hours(column)[index]), "\(name)")
    }
    #expect(
      try Self.value(explanation, "throttle") * 1_000_000
        == Double(rows.hours("throttle_ppm")[index]))
  }

  @Test func `a count is the quantile of its law at the draw that is told`() throws {
    let explanation = try Self.explanation()
    let requests = try #require(explanation.factors.first { $0.name == "requests" })
    let draw = try #require(requests.draw)
    let law = Binomial(
      trials: Int(try Self.value(explanation, "offered")),
      probability: try Self.value(explanation, "throttle"))
    #expect(Double(law.count(uniform: draw.uniform)) == requests.value)
    #expect(Uniform.value(draw.address.word) == draw.uniform)
    #expect(draw.stream == DeliveryStreams.requests)
  }

  @Test func `the factors of supply multiply to the mean of offers`() throws {
    let explanation = try Self.explanation()
    let product =
      try Self.value(explanation, "offers of an hour whose shape is 1")
      * Self.value(explanation, "hour of day and weekday") * Self.value(explanation, "month")
      * Self.value(explanation, "holidays and releases")
      * Self.value(explanation, "deviations together, with that of the rate")
    let mean = try Self.value(explanation, "mean of offers")
    #expect(abs(product / mean - 1) < 1e-9)
    let line = try Self.value(explanation, "deviation of the line item")
    let market = try Self.value(explanation, "deviation of the market US")
    let all = try Self.value(explanation, "deviations together, with that of the rate")
    // What is left is the rate's own deviation, a lognormal of 7 %.
    #expect(abs(all / (line * market) - 1) < 0.4)
  }

  @Test func `an hour outside the flights is not explained`() {
    var workspace = SimulationWorkspace()
    let simulation = CampaignSimulation(Plans.campaign(), asOf: Plans.date(2025, 9, 2).start)
    #expect(
      simulation.explain(lineItem: Identifier(1), hour: Self.hour, workspace: &workspace) == nil)
    #expect(
      simulation.explain(lineItem: Identifier(9), hour: Self.hour - 40, workspace: &workspace)
        == nil)
  }

  @Test func `no two kinds of draws share a name`() {
    let names = DeliveryStreams.all.map(\.text)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.hasPrefix("delivery.") })
  }
}
