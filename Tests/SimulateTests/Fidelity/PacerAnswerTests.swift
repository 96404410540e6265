import Registry
import Simulate
import Testing
import Units

/// The pacer's answer held against its own plan, which the stored hours do not show.
@Suite struct PacerAnswerTests {
  /// How steps of the throttle go with the excess of spend over the plan, three hours before.
  private static func answer(_ plan: CampaignPlan) throws -> Double {
    let rows = try Plans.rows(plan)
    let (throttles, spend) = (rows.hours("throttle_ppm"), rows.hours("spend_micros"))
    let hours = plan.lineItems[0].flights[0].hours
    let simulation = CampaignSimulation(plan, asOf: hours.upperBound.start)
    var workspace = SimulationWorkspace()
    // Later hours are explained more slowly; these are enough, away from the ramp at the start.
    var samples: [(step: Double, spend: Double, plan: Double)] = []
    for place in stride(from: 30, to: 200, by: 3) where throttles[place] < 990_000 {
      let explained = try #require(
        simulation.explain(
          lineItem: Identifier(1), hour: hours.lowerBound + Int64(place - 3),
          workspace: &workspace))
      let shape =
        try ExplainTests.value(explained, "plan against the traffic")
        * ExplainTests.value(explained, "shape of the hour")
      samples.append(
        (Double(throttles[place] - throttles[place - 1]), Double(spend[place - 3]), shape))
    }
    let scale = samples.reduce(0) { $0 + $1.spend } / samples.reduce(0) { $0 + $1.plan }
    return correlation(samples.map { ($0.step, $0.spend - scale * $0.plan) })
  }

  private static func correlation(_ pairs: [(Double, Double)]) -> Double {
    let count = Double(pairs.count)
    let (x, y) = (
      pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count
    )
    let xy = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    let xx = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) }
    let yy = pairs.reduce(0) { $0 + ($1.1 - y) * ($1.1 - y) }
    return xy / (xx * yy).squareRoot()
  }

  @Test func `a step of the throttle answers to the excess over the plan of three hours before`()
    throws
  {
    let answers = try (1...5).map { number in
      var plan = Plans.campaign("Paced \(number)", seed: 5, days: 14, units: 60_000)
      plan.lineItems[0].supplyMultiple = 2
      return try Self.answer(plan)
    }.sorted()
    #expect(answers[2] < -0.6, "the median of \(answers)")
  }
}
