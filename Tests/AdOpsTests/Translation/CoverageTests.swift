import AdOps
import Registry
import Testing

/// The drawn campaigns that are made cover what can be asked for.
struct CoverageTests {
  private static let made: [NeutralCampaign] = OfficialTests.channels.flatMap { channel, count in
    (0..<UInt64(count)).map { Orders.drawn($0, on: channel) }
      .filter { !PlatformTranslators.translation(of: $0).isRefused }.map(\.campaign)
  }

  private var lineItems: [NeutralLineItem] { Self.made.flatMap(\.lineItems) }

  @Test func `every objective, budget type, currency and special category is made`() {
    #expect(Set(Self.made.map(\.objective)) == Set(Objective.allCases))
    #expect(Set(Self.made.map(\.budgetType)) == Set(BudgetType.allCases))
    #expect(Set(Self.made.map(\.currency)) == Set(Fixed.currencies))
    #expect(Set(Self.made.map(\.specialCategory)) == Set(SpecialCategory.allCases))
    #expect(Set(Self.made.map(\.market.code)).count > 20)
  }

  @Test func `every format, pacing, cap, device and targeting key is made`() {
    #expect(Set(lineItems.map(\.format)) == Set(AdFormat.allCases))
    #expect(Set(lineItems.map(\.pacing)) == Set(Pacing.allCases))
    #expect(Set(lineItems.flatMap(\.caps).map(\.unit)) == Set(CapUnit.allCases))
    #expect(Set(lineItems.flatMap(\.caps).map(\.scope)) == Set(CapScope.allCases))
    let devices = lineItems.flatMap { $0.targeting.values[.device] ?? [] }
    #expect(Set(devices) == Set(Device.allCases.map(\.rawValue)))
    let keys = lineItems.flatMap { Array($0.targeting.values.keys) }
    #expect(Set(keys) == Set(TargetingKey.allCases))
  }

  @Test func `flights of one day, several flights and days when clocks change are made`() {
    let flights = lineItems.flatMap(\.flights)
    #expect(flights.contains { $0.dayCount == 1 })
    #expect(lineItems.contains { $0.flights.count == 3 })
    let changes = Fixed.days("2025-10-26", "2025-10-26").lowerBound
    #expect(flights.contains { $0.days.contains(changes) })
  }
}
