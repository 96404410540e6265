import Registry
import Testing

@testable import Profiles

struct ContentHashTests {
  private func hash(_ text: String, set override: String = "seed=1") throws -> String {
    try Plan.load(text, set: override).spec.contentHash
  }

  @Test func `spelling, order and places make no difference to the hash`() throws {
    let one = try hash("campaign: { objective: AWARENESS, budget: 5, market: US }")
    #expect(
      try hash("campaign:\n  market: USA\n  budget: { amount: 5.00 }\n  objective: awareness\n")
        == one)
    #expect(
      try hash("test_values: { campaign: { market: US, objective: AWARENESS, budget: 5 } }") == one)
  }

  @Test func `remarks, seed and instants are no content`() throws {
    let one = try hash("campaign: { budget: 5 }")
    #expect(
      try hash(
        "description: x\nstrategy: y\nseed: 3\nas_of: 2026-01-01T00:00:00Z\ncampaign: { budget: 5 }"
      )
        == one)
  }

  @Test func `every other value changes the hash`() throws {
    let one = try hash("campaign: { budget: 5 }\nline_items: [ { name: a } ]")
    #expect(try hash("campaign: { budget: 5.000001 }\nline_items: [ { name: a } ]") != one)
    #expect(try hash("campaign: { budget: 5 }\nline_items: [ { name: b } ]") != one)
    #expect(
      try hash("campaign: { budget: 5 }\nline_items: [ { name: a } ]", set: "performance.hours=3")
        != one)
    #expect(
      try hash("campaign: { budget: 6 }\nline_items: [ { name: a } ]", set: "campaign.budget=5")
        == one)
  }
}
