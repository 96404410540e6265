import Diagnostics
import Registry
import Tables
import Testing
import Units

@testable import Profiles

struct BaseTests {
  @Test func `keys of the campaign win over those of its base, and others are inherited`() throws {
    let spec = try Plan.load(
      "base: awareness\ncampaign: { market: DE, budget: { amount: 5 } }"
    ).spec
    #expect(spec.campaign["objective"] == "AWARENESS")
    #expect(
      spec.campaign["market_id"] == Plan.names.key("DE", in: "markets")?.id.map(Value.integer))
    #expect(spec.budget["amount_micros"] == 5_000_000)
    #expect(spec.budget["type"] == "LIFETIME")
    #expect(spec.campaign.place(of: "objective")?.file.hasSuffix("bases/awareness.yml") == true)
    #expect(spec.campaign.place(of: "market_id") == Place(file: "plan.yml", line: 2, column: 21))
  }

  @Test func `lists of the campaign replace those of its base`() throws {
    let folder = TemporaryFolder()
    try folder.write(
      "wide.yml",
      """
      line_items:
        - { name: A, targeting: { DEVICE: [TV, MOBILE] } }
        - { name: B }
      """)
    let inherited = try Plan.load("base: wide", bases: folder.path).spec
    #expect(inherited.lineItems.map { $0.lineItem["name"] } == ["A", "B"])
    let replaced = try Plan.load("base: wide\nline_items: [ { name: C } ]", bases: folder.path).spec
    #expect(replaced.lineItems.map { $0.lineItem["name"] } == ["C"])
    #expect(replaced.lineItems.first?.lineItem["targeting_json"] == nil)
  }

  @Test func `a flight's days replace the end date of its base, and the other way round`() throws {
    let folder = TemporaryFolder()
    try folder.write(
      "dated.yml", "campaign: { flight: { start_date: 2025-09-01, end_date: 2025-09-30 } }")
    let shorter = try Plan.load(
      "base: dated\ncampaign: { flight: { days: 10 } }", bases: folder.path)
    #expect(shorter.spec.flight?.range?.upperBound.description == "2025-09-10")
    let set = try Plan.load(
      "campaign: { flight: { start_date: 2025-09-01, days: 3 } }",
      set: "campaign.flight.end_date=2025-09-20")
    #expect(set.spec.flight?.range?.upperBound.description == "2025-09-20")
  }

  @Test func `bases continue each other`() throws {
    let folder = TemporaryFolder()
    try folder.write("low.yml", "campaign: { objective: CONVERSION, status: DRAFT }")
    try folder.write("high.yml", "base: low\ncampaign: { objective: AWARENESS }")
    let spec = try Plan.load("base: high", bases: folder.path).spec
    #expect(spec.campaign["objective"] == "AWARENESS")
    #expect(spec.campaign["status"] == "DRAFT")
  }

  @Test func `what is listed under auto is not inherited`() throws {
    let spec = try Plan.load("base: awareness\nauto: [campaign.status, campaign.budget_type]").spec
    #expect(spec.campaign["status"] == nil)
    #expect(spec.budget["type"] == nil)
    #expect(spec.campaign["objective"] == "AWARENESS")
  }

  @Test func `a base that continues itself is refused`() throws {
    let folder = TemporaryFolder()
    try folder.write("one.yml", "base: two\n")
    try folder.write("two.yml", "base: one\n")
    #expect(
      Plan.complaints("base: one", bases: folder.path) == """
        \(folder.path)/two.yml:1:7: error[base-cycle]: the base 'one' continues itself: one → two → one
            base: one
                  ^
        """)
  }

  @Test func `bases that continue each other too often are refused`() throws {
    let folder = TemporaryFolder()
    for number in 1...9 { try folder.write("b\(number).yml", "base: b\(number + 1)\n") }
    try folder.write("b10.yml", "campaign: {}\n")
    let text = Plan.complaints("base: b1", bases: folder.path)
    #expect(text.contains("b8.yml:1:7: error[base-depth]: more than 8 bases continue each other"))
    #expect(Plan.complaints("base: b3", bases: folder.path) == "fine")
  }

  @Test func `mistakes of a base are shown in the base`() throws {
    let folder = TemporaryFolder()
    try folder.write("bad.yml", "campaign:\n  objectiv: AWARENESS\n")
    #expect(
      Plan.complaints("base: bad", bases: folder.path) == """
        \(folder.path)/bad.yml:2:3: error[unknown-key]: unknown key 'objectiv' in campaign; did you \
        mean 'objective'?
              objectiv: AWARENESS
              ^
        """)
  }

  @Test func `an unknown base names the known ones`() {
    #expect(
      Plan.complaints("base: awarenes") == """
        plan.yml:1:7: error[unknown-base]: no base is named 'awarenes'; did you mean 'awareness'? known \
        are awareness, consideration, conversion
            base: awarenes
                  ^
        """)
  }

  @Test(arguments: ["awareness", "consideration", "conversion"])
  func `each shipped base gives an objective`(name: String) throws {
    let loaded = try Plan.load("base: \(name)")
    #expect(loaded.remarks.isEmpty)
    #expect(loaded.spec.campaign["objective"]?.text == name.uppercased())
  }
}
