import Testing
import Units

#if canImport(Glibc)
  import Glibc

  /// How the zones of this machine differ, which is printed: a machine may have another release.
  @Suite struct MachineZoneTests {
    @Test func `differences from the machine's own zones are printed`() async throws {
      // In a process of its own, because the C library has one time zone for a whole process.
      let result = try #require(
        await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
          MachineZone.printDifferences()
        })
      let output = String(decoding: result.standardOutputContent, as: UTF8.self)
      print(output)
      #expect(output.contains("\(TimeZoneRules.names.count) zones compared"))
    }
  }

  private enum MachineZone {
    static func printDifferences() {
      var compared = 0
      for name in TimeZoneRules.names {
        guard let zone = TimeZoneRules.zone(named: name) else { continue }
        compared += 1
        guard unsafe access("/usr/share/zoneinfo/\(name)", R_OK) == 0 else {
          print("\(name): this machine has no such zone")
          continue
        }
        unsafe setenv("TZ", name, 1)
        tzset()
        let wrong = sample(zone).filter { machineOffset(at: $0) != zone.offsetSeconds(at: $0) }
        guard let first = wrong.first else { continue }
        print("\(name): this machine differs \(wrong.count) times, first at \(first)")
      }
      print("\(compared) zones compared with this machine's")
    }

    /// An instant a week, and both sides of each change.
    private static func sample(_ zone: TimeZoneRules) -> [Instant] {
      let (begin, end) = (TimeZoneRules.coverage.lowerBound, TimeZoneRules.coverage.upperBound)
      let weeks = stride(from: begin.secondsSinceEpoch, to: end.secondsSinceEpoch, by: 604_800)
        .map(Instant.init)
      return weeks
        + zone.transitions(from: begin, to: end)
        .flatMap { [$0.instant - .seconds(1), $0.instant] }
    }

    private static func machineOffset(at instant: Instant) -> Int64 {
      var second = time_t(instant.secondsSinceEpoch)
      var clock = unsafe tm()
      unsafe localtime_r(&second, &clock)
      return unsafe Int64(clock.tm_gmtoff)
    }
  }
#endif
