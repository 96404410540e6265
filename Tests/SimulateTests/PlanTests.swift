import Registry
import Simulate
import Testing
import Units

@Suite struct PlanTests {
  @Test func `a flight of three days has 72 hours, its last day included`() throws {
    let start = try #require(CivilDate(year: 2025, month: 9, day: 1))
    let flight = FlightPlan(id: Identifier(1), start: start, end: start + 2)
    #expect(flight.hours.count == 72)
    #expect(flight.hours.lowerBound.start.description == "2025-09-01T00:00:00Z")
  }
}
