import JSON
import Registry
import Testing
import YAML

@testable import Profiles

struct SchemaTests {
  private func document(_ path: String) throws -> JSONValue {
    Written(try #require(YAMLReader.read(file: path).root)).json
  }

  private func complaint(_ kind: SpecDocument, _ text: String) throws -> String? {
    let written = Written(try #require(YAMLReader.read(text: text).root))
    return SchemaJudge(kind.schema).complaint(about: written.json)
  }

  @Test(arguments: SpecDocument.allCases)
  func `a schema is JSON that says what it is, and is the same each time`(
    kind: SpecDocument
  ) throws {
    let bytes = kind.schema.bytes(layout: .pretty)
    let read = try JSONReader.read(bytes)
    #expect(read["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(read["title"] == .string(kind.summary))
    #expect(bytes == kind.schema.bytes(layout: .pretty))
  }

  @Test(arguments: SpecDocument.allCases)
  func `every reference of a schema leads to a definition`(kind: SpecDocument) throws {
    var references: Set<String> = []
    func collect(_ value: JSONValue) {
      for member in value.object?.members ?? [] {
        if member.key == "$ref", let target = member.value.string { references.insert(target) }
        collect(member.value)
      }
      for element in value.array ?? [] { collect(element) }
    }
    collect(kind.schema)
    #expect(!references.isEmpty)
    let defined = kind.schema["$defs"]?.object?.keys ?? []
    #expect(references.isSubset(of: defined.map { "#/$defs/\($0)" }))
  }

  @Test func `the schema of profiles accepts the shipped profiles and bases`() throws {
    let judge = SchemaJudge(SpecDocument.profile.schema)
    let files = YAMLFolder.files(in: Shipped.profiles) + YAMLFolder.files(in: Shipped.bases)
    #expect(files.count == 7)
    for file in files { #expect(judge.complaint(about: try document(file)) == nil, "\(file)") }
  }

  @Test func `the schemas accept the shipped examples and workflow`() throws {
    #expect(
      SchemaJudge(SpecDocument.example.schema).complaint(about: try document(Shipped.examples))
        == nil)
    #expect(
      SchemaJudge(SpecDocument.workflow.schema).complaint(about: try document(Shipped.workflow))
        == nil)
  }

  @Test func `the schema refuses what the reader refuses of one value`() throws {
    #expect(try complaint(.profile, "campaign: { budgt: 5 }") == ".campaign: budgt is not known")
    #expect(try complaint(.profile, "campaign: { budget: -5 }") != nil)
    #expect(
      try complaint(.profile, "campaign: { objective: FAME }")?.contains("is not listed") == true)
    #expect(
      try complaint(.profile, "line_items: [ { bid_cpm: 1001 } ]")?.contains("beyond") == true)
    #expect(
      try complaint(.profile, "campaign: { budget_changes: [ { amount: 5 } ] }")
        == ".campaign.budget_changes[]: at is missing")
    #expect(try complaint(.profile, "adops: { mistake_rate: 0.1, team: 6 }") == nil)
    #expect(try complaint(.profile, "adops: { team: 25 }")?.contains("beyond") == true)
    #expect(try complaint(.profile, "events: { late: 0.1 }") == nil)
    #expect(try complaint(.profile, "events: { late: 0.6 }")?.contains("beyond") == true)
    #expect(try complaint(.profile, "profiles: { a: { campaign: { nme: b } } }") != nil)
  }

  @Test func `the schema knows older spellings and aliases`() throws {
    #expect(try complaint(.profile, "base_template: x\ncampaign: { budget_type: DAILY }") == nil)
    #expect(
      try complaint(
        .profile, "line_items: [ { targeting_json: '{}', frequency_cap: { count: 3 } } ]")
        == nil)
    #expect(try complaint(.profile, "line_items: [ { targeting: { DEVICE: [CTV, tv] } } ]") == nil)
    #expect(try complaint(.profile, "advertiser: { agency_name: null }") == nil)
  }

  @Test func `keys are documented with their choices, units and bounds`() {
    let text = SpecDocument.profile.markdown
    #expect(text.contains("### `campaign`"))
    #expect(
      text.contains(
        "- `target_cpm`: Most that it pays for a thousand impressions. (an amount in currency units; "
          + "at least 0.000001 and at most 1000)"))
    #expect(text.contains("- `currency`: The currency of its advertiser"))
    #expect(text.contains("(a list; `TV`, `MOBILE`, `DESKTOP`, `TABLET`, `CONSOLE`)"))
    #expect(!text.contains("smart_defaults"))
  }
}
