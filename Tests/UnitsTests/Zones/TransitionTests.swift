import Testing
import Units

@Suite struct TransitionTests {
  private let coverage = TimeZoneRules.coverage

  @Test func `the table of rules and the table of transitions know the same zones`() {
    #expect(Set(TransitionTable.zones.keys) == Set(TimeZoneRules.names))
    #expect(TimeZoneRules.names.count == 92)
    #expect(TimeZoneRules.names == TimeZoneRules.names.sorted())
  }

  @Test(arguments: TimeZoneRules.names)
  func `the rules give exactly the transitions of the IANA database`(name: String) throws {
    let zone = try #require(TimeZoneRules.zone(named: name))
    let expected = try #require(TransitionTable.zones[name])
    #expect(zone.name == name)
    #expect(zone.offsetSeconds(at: coverage.lowerBound) == expected.firstOffset)
    #expect(
      zone.transitions(from: coverage.lowerBound, to: coverage.upperBound) == expected.transitions)
  }

  @Test(arguments: TimeZoneRules.names)
  func `an offset holds from its second to the last one before the next`(name: String) throws {
    let zone = try #require(TimeZoneRules.zone(named: name))
    let expected = try #require(TransitionTable.zones[name])
    var offset = expected.firstOffset
    for transition in expected.transitions {
      #expect(zone.offsetSeconds(at: transition.instant - .seconds(1)) == offset)
      #expect(zone.offsetSeconds(at: transition.instant) == transition.offsetSeconds)
      offset = transition.offsetSeconds
    }
    #expect(zone.offsetSeconds(at: coverage.upperBound + .days(3_000)) == offset)
    #expect(zone.offsetSeconds(at: coverage.lowerBound - .days(3_000)) == expected.firstOffset)
  }

  @Test func `transitions are those of a range that does not hold its end`() throws {
    let zone = try #require(TimeZoneRules.zone(named: "Europe/Berlin"))
    let spring = try Instant(parsing: "2025-03-30T01:00:00Z")
    let autumn = try Instant(parsing: "2025-10-26T01:00:00Z")
    #expect(
      zone.transitions(from: spring, to: autumn) == [
        Transition(instant: spring, offsetSeconds: 7_200)
      ])
    #expect(zone.transitions(from: spring + .seconds(1), to: autumn).isEmpty)
    #expect(zone.transitions(from: spring, to: autumn + .seconds(1)).count == 2)
  }

  @Test func `an unknown name has no zone`() {
    #expect(TimeZoneRules.zone(named: "Europe/Atlantis") == nil)
    #expect(TimeZoneRules.zone(named: "europe/berlin") == nil)
    #expect(TimeZoneRules.zone(named: "") == nil)
    #expect(TimeZoneRules.utc.name == "UTC")
    #expect(TimeZoneRules.release == "2026f")
  }
}
