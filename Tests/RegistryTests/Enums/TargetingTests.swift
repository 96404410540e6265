import Registry
import Tables
import Testing

@Suite struct TargetingTests {
  @Test func `every targeting key lists its values or gives their shape`() {
    for key in TargetingKey.allCases {
      #expect((key.values == nil) == (key.shape != nil), "\(key)")
    }
    #expect(TargetingKey.geoRegion.shape?.matches("US-CA") == true)
    #expect(TargetingKey.geoRegion.shape?.matches("California") == false)
  }

  @Test func `lists of targeting values stand in the registry`() {
    let names = Set(Registry.enumerations.map(\.name))
    let lists = TargetingKey.allCases.compactMap(\.values) + DeviceTargetKey.allCases.map(\.values)
    for list in lists { #expect(names.contains(list.name), "\(list.name)") }
    #expect(lists.count == 14)
  }

  @Test func `the countries that can be targeted are the markets`() {
    let markets = Registry.referenceRows(of: Registry.markets).map { $0["code"].text }
    #expect(Registry.geoCountries.values == markets)
  }

  @Test func `every hour of the local day belongs to the part that names it`() {
    let parts: [Daypart] = (0...23).map { Daypart(localHour: $0) }
    #expect(parts[0...1].allSatisfy { $0 == .lateNight })
    #expect(parts[2...5].allSatisfy { $0 == .overnight })
    #expect(parts[6...9].allSatisfy { $0 == .morning })
    #expect(parts[10...15].allSatisfy { $0 == .daytime })
    #expect(parts[16...18].allSatisfy { $0 == .earlyEvening })
    #expect(parts[19...22].allSatisfy { $0 == .primeTime })
    #expect(parts[23] == .lateNight)
  }

  @Test func `a rating is shown to the levels of the streaming service that sells it`() {
    let levels = Dictionary(grouping: MaturityRating.allCases, by: \.level)
    func ratings(_ level: MaturityLevel) -> Set<String> {
      Set((levels[level] ?? []).map(\.rawValue))
    }
    #expect(ratings(.littleKids) == ["G", "TV-Y", "TV-G"])
    #expect(ratings(.olderKids) == ["PG", "TV-Y7", "TV-Y7-FV", "TV-PG"])
    #expect(ratings(.teens) == ["PG-13", "TV-14"])
    #expect(ratings(.adults) == ["R", "NC-17", "TV-MA", "UR", "NR"])
  }

  @Test func `only adults are grown up`() {
    #expect(AgeRange.allCases.filter { !$0.isAdult } == [.from13To17])
  }
}
