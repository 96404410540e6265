import Registry
import Simulate
import Tables
import Testing
import Units

@Suite struct IncidentTests {
  static let start = Plans.date(2025, 9, 3).hours.lowerBound + 6

  static func plan(_ kind: IncidentKind, share: Double, hours: Int64 = 10) -> CampaignPlan {
    var plan = Plans.campaign(days: 6, units: 60_000)
    plan.lineItems[0].incidents = [
      IncidentPlan(id: Identifier(5), kind: kind, hours: start..<(start + hours), share: share)
    ]
    return plan
  }

  static func label(_ plan: CampaignPlan) throws -> [String: Int64] {
    var sink = TableSums()
    var workspace = SimulationWorkspace()
    let labels = try CampaignSimulation(plan, asOf: Plans.date(2025, 9, 9).start)
      .run(into: &sink, workspace: &workspace)
    let label = try #require(labels.first)
    return Dictionary(uniqueKeysWithValues: label.caused.map { ($0.column, $0.difference) })
  }

  @Test func `a stop takes all requests, and the label says how many`() throws {
    let plan = Self.plan(.deliveryStop, share: 1)
    let rows = try Plans.rows(plan)
    #expect(rows.hours("requests")[54..<64].allSatisfy { $0 == 0 })
    #expect(rows.hours("requests")[64] > 0)
    let label = try Self.label(plan)
    #expect(label["requests"] ?? 0 < -50_000)
    #expect(label["spend_micros"] ?? 0 < 0)
    #expect(label["error_count"] ?? 0 < 0)
  }

  @Test func `a broken tag leaves impressions and takes what is measured`() throws {
    let label = try Self.label(Self.plan(.tagBreak, share: 1))
    #expect(label["measurable_impressions"] ?? 0 < -20_000)
    #expect(label["impressions"] == nil)
    #expect(label["spend_micros"] == nil)
  }

  @Test func `automated traffic is found among impressions`() throws {
    let label = try Self.label(Self.plan(.invalidTraffic, share: 0.3))
    #expect(label["invalid_impressions"] ?? 0 > 5_000)
    #expect(label["requests"] == nil)
  }

  @Test func `a creative that fails is told by one code`() throws {
    let rows = try Plans.rows(Self.plan(.vastErrors, share: 0.4, hours: 12))
    var byCode: [Int64: [Int64: Int64]] = [:]
    let codes = try #require(rows.columns["vast_errors"])
    for row in try #require(codes["code"]).indices {
      byCode[codes["date"]?[row] ?? 0, default: [:]][codes["code"]?[row] ?? 0] =
        codes["count"]?[row]
    }
    let (broken, usual) = (byCode[20_334] ?? [:], byCode[20_333] ?? [:])
    let jumps = broken.filter { $0.value > 5 * (usual[$0.key] ?? 1) && $0.value > 1_000 }
    #expect(jumps.count == 1)
    #expect([401, 402, 403, 405].contains(jumps.keys.first ?? 0))
  }

  @Test func `a line item month has a third of an incident, of all kinds`() throws {
    var kinds: [IncidentKind: Int] = [:]
    var count = 0
    for number in 0..<2_000 {
      var line = Plans.campaign(days: 30).lineItems[0]
      line.streamKey = "line \(number)"
      line.creatives = [CreativePlan(id: Identifier(9), streamKey: "c")]
      let drawn = IncidentPlan.drawn(for: line, seed: 1, rate: 0.35, firstID: 10)
      for incident in drawn {
        count += 1
        kinds[incident.kind, default: 0] += 1
        #expect(line.flights[0].hours.contains(incident.hours.lowerBound))
        #expect((1...72).contains(incident.hours.count))
        #expect(incident.share >= 0.1 && incident.share <= 1)
        if incident.kind == .vastErrors { #expect(incident.device == .tv) }
      }
      #expect(drawn.map(\.id.rawValue) == (0..<drawn.count).map { Int64(10 + $0) })
    }
    // Poisson with mean 700: five deviations.
    #expect(abs(count - 700) < 132)
    #expect(kinds.count == IncidentKind.allCases.count)
  }
}
