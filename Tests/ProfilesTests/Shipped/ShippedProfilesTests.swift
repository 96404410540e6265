import Diagnostics
import Registry
import Tables
import Testing
import Units

@testable import Profiles

struct ShippedProfilesTests {
  static let names = ReferenceNames(Registry.referenceRows)
  static let library = ProfileLibrary(folder: Shipped.profiles, bases: Shipped.bases, names: names)
  static let examples = ExampleFile(Shipped.examples, bases: Shipped.bases, names: names)

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let cpm: Int64
    let budget: Int64
    let hours: Int64
    var testDescription: String { name }
  }

  static let shippedProfiles = [
    Row(name: "conversion_interactive", cpm: 18_250_000, budget: 40_000, hours: 744),
    Row(name: "high_cpm_tv_awareness", cpm: 25_000_000, budget: 150_000, hours: 1_104),
    Row(name: "mobile_consideration", cpm: 12_750_000, budget: 60_000, hours: 936),
    Row(name: "multi_device_advanced", cpm: 19_500_000, budget: 70_000, hours: 720),
  ]
  static let shippedExamples = [
    Row(name: "luxury_auto_awareness", cpm: 25_000_000, budget: 120_000, hours: 480),
    Row(name: "crunchy_snacks_consideration", cpm: 20_000_000, budget: 60_000, hours: 504),
    Row(name: "nexbank_conversion", cpm: 18_000_000, budget: 40_000, hours: 432),
  ]

  @Test(arguments: shippedProfiles)
  func `each shipped profile has the price, budget and hours of its documentation`(
    row: Row
  ) throws {
    try judge(Self.library.campaign(named: row.name), against: row)
  }

  @Test(arguments: shippedExamples)
  func `each shipped example has the price, budget and hours of its documentation`(
    row: Row
  ) throws {
    try judge(Self.examples.campaign(named: row.name), against: row)
  }

  private func judge(_ loaded: LoadedCampaign, against row: Row) throws {
    let spec = loaded.spec
    #expect(loaded.remarks.isEmpty)
    #expect(spec.name == row.name)
    #expect(spec.campaign["target_cpm_micros"] == .integer(row.cpm))
    #expect(spec.budget["amount_micros"] == .integer(row.budget * 1_000_000))
    let flight = try #require(spec.flight?.range)
    #expect((flight.upperBound - flight.lowerBound + 1) * 24 == row.hours)
    #expect(spec.campaign["special_category"] == "NONE")
    #expect(spec.lineItems.count == 1)
    #expect(spec.lineItems.first?.creatives.count == 1)
  }
}
