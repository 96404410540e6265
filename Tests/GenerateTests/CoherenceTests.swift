import Generate
import Registry
import Tables
import Testing

struct CoherenceTests {
  @Test func `every generated row passes the registry and every rule of coherence`() throws {
    var validator = Trial.validator
    var complaints: [String] = []
    for rows in Crowd() {
      for row in rows { complaints += validator.accept(row).map(\.sentence) }
      let view = try #require(CampaignView(rows, reference: Trial.shelf))
      for rule in CoherenceRule.all {
        complaints += rule.offenders(in: view).map { "\(rule.name): \($0["stream_key"])" }
      }
      if complaints.count > 20 { break }
    }
    #expect(complaints == [])
  }

  @Test func `rules have names of their own`() {
    let names = CoherenceRule.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(CoherenceRule.all.allSatisfy { !$0.sentence.hasSuffix(".") })
  }
}
