import Events
import JSON
import Registry
import Testing
import Units

/// What goes wrong with events, how often, and how it shows.
@Suite struct DirtTests {
  private static let hours = Stage.hours(48, clicks: 1_500)
  private static let arrivals = Stage.arrivals(Stage.plan(), hours)

  @Test(arguments: EventDefect.allCases)
  func `a defect is as frequent as its rate`(defect: EventDefect) {
    let events = Double(Stage.firsts(Self.arrivals).count)
    let found: Int
    switch defect {
    case .clean: return
    case .repeated:
      found = Set(Self.arrivals.filter { $0.defect == .repeated }.map(\.event.id)).count
    default: found = Self.arrivals.count { $0.defect == defect }
    }
    let expected = EventRates()[defect] * events
    // Four standard deviations and a half of a binomial count.
    let bound = 4.5 * (expected * (1 - EventRates()[defect])).squareRoot()
    // Repeats need an event that is whole, which one in eighty is not.
    let missing = defect == .repeated ? 0.014 * expected : 0
    #expect(abs(Double(found) - expected) < bound + missing, "\(found) of \(expected)")
  }

  @Test func `late events are those beyond five minutes, up to six hours and two days`() {
    let late = Stage.firsts(Self.arrivals).filter { $0.defect == .late }
    let delays = late.map { ($0.arrivedAt - $0.event.timestamp).seconds }
    #expect(delays.allSatisfy { (300...172_800).contains($0) })
    let days = Double(delays.count { $0 > 21_600 }) / Double(delays.count)
    #expect(abs(days - 0.2) < 0.02, "\(days)")
    let prompt = Stage.firsts(Self.arrivals).filter { $0.defect != .late }
    #expect(prompt.allSatisfy { (0..<300).contains(($0.arrivedAt - $0.event.timestamp).seconds) })
  }

  @Test func `repeats come after their event, each with a time of its own, 17 at most`() {
    var arrivals: [String: [Arrival]] = [:]
    for arrival in Self.arrivals { arrivals[arrival.event.clickID, default: []].append(arrival) }
    var longest = 0
    for group in arrivals.values where group.count > 1 {
      longest = max(longest, group.count)
      #expect(group.map(\.copy) == Array(0..<group.count))
      #expect(group[0].defect == .clean || group[0].defect == .late)
      #expect(group.dropFirst().allSatisfy { $0.defect == .repeated })
      #expect(Set(group.map(\.claimed)).count == group.count)
      #expect(zip(group, group.dropFirst()).allSatisfy { $0.arrivedAt < $1.arrivedAt })
    }
    #expect((4...17).contains(longest))
  }

  @Test func `an event of the future lies behind the hour of its arrival`() {
    let skewed = Self.arrivals.filter { $0.defect == .clockSkew }
    #expect(skewed.count > 100)
    #expect(skewed.allSatisfy { $0.claimed >= $0.arrivedAt.hour.end })
    #expect(skewed.allSatisfy { $0.event.timestamp <= $0.arrivedAt })
  }

  @Test func `each line is valid JSON in the shape of the system before, unless it is malformed`() {
    let plan = Stage.plan()
    var writer = EventLineWriter(plan)
    var seen: Set<EventDefect> = []
    for arrival in Self.arrivals where seen.count < 8 || arrival.defect == .malformed {
      var bytes: [UInt8] = []
      writer.write(arrival, to: &bytes)
      #expect(bytes.removeLast() == UInt8(ascii: "\n"))
      #expect(!bytes.contains(UInt8(ascii: "\n")))
      let value = try? JSONReader.read(bytes)
      #expect((value == nil) == (arrival.defect == .malformed))
      guard let object = value?.object else {
        seen.insert(arrival.defect)
        continue
      }
      seen.insert(arrival.defect)
      let keys = [
        "event_type", "click_id", "advertiser", "advertiser_id", "ad_id", "amount", "budget_value",
        "timestamp", "campaign_code", "line_item_id",
      ]
      #expect(object.keys == (arrival.event.verdict == nil ? keys : keys + ["ivt"]))
      expect(object, tells: arrival)
    }
    #expect(seen.count == 8)
  }

  private func expect(_ object: JSONObject, tells arrival: Arrival) {
    let isNamed = arrival.defect != .nullAdvertiser
    #expect(object["advertiser"] == (isNamed ? .string("Acme \"Big\" Co") : .null))
    #expect(object["advertiser_id"] == (isNamed ? .string("adv-5") : .null))
    #expect(object["timestamp"]?.string == arrival.claimed.description)
    #expect(object["click_id"]?.string == arrival.event.clickID)
    let amount = object["amount"]?.string ?? ""
    if arrival.defect == .badAmount {
      #expect(amount == "0" || amount.hasPrefix("-"))
    } else {
      #expect(amount == arrival.event.amount.description)
    }
    let isKnown = EventType(rawValue: object["event_type"]?.string ?? "") != nil
    #expect(isKnown == (arrival.defect != .unknownType))
  }

  @Test
  func `clean rates leave nothing but clean events, and three times the rates thrice the dirt`() {
    let clean = Stage.arrivals(Stage.plan(rates: .clean), Self.hours)
    #expect(clean.allSatisfy { $0.defect == .clean && $0.copy == 0 })
    #expect(clean.count == Stage.firsts(Self.arrivals).count)
    let dirty = Stage.arrivals(Stage.plan(rates: EventRates().times(3)), Self.hours)
    for defect in EventDefect.allCases where defect != .clean {
      let ratio =
        Double(dirty.count { $0.defect == defect })
        / Double(Self.arrivals.count { $0.defect == defect })
      #expect((2.4...3.6).contains(ratio), "\(defect): \(ratio)")
    }
  }
}
