import Diagnostics
import Registry
import Testing

@testable import Profiles

/// Files that hold something else than one campaign.
struct FileKindTests {
  private static let quarter = """
    description: A quarter of a mid-size streamer
    seed: 7
    start_date: 2026-01-05
    days: 90
    advertisers: { count: 40, industries: { automotive: 3, consumer_goods: 4 } }
    campaigns_per_advertiser: { distribution: zipf, exponent: 1.1, max: 25 }
    profiles: { high_cpm_tv_awareness: 3, mobile_consideration: 2, conversion_interactive: 1 }
    budget: { distribution: lognormal, median: 60000, sigma: 1.3 }
    budget_changes: { rate: 0.25, median_change: 0.3 }
    incidents: { rate: 0.15 }
    flight_days: { distribution: lognormal, median: 30, sigma: 0.5, min: 7, max: 120 }
    line_items_per_campaign: { 1: 5, 2: 3, 3: 1 }
    creatives_per_line_item: { 1: 2, 2: 3, 3: 2 }
    markets: { US: 6, GB: 2, DE: 1, JP: 1, BR: 1 }

    """

  private func report(_ name: String, _ text: String) throws -> FileReport {
    let folder = TemporaryFolder()
    let path = try folder.write(name, text)
    return FileValidator(
      bases: Shipped.bases, names: Plan.names, commands: ["init-db", "create-profile"]
    ).report(on: path)
  }

  private func sentences(_ name: String, _ text: String) throws -> [String] {
    try report(name, text).findings.map(\.sentence)
  }

  @Test func `the shipped files are sound`() {
    let validator = FileValidator(bases: Shipped.bases, names: Plan.names)
    let files = [
      Shipped.examples: FileRoot.examples, Shipped.workflow: .workflow,
      Shipped.bases + "/awareness.yml": .profile,
      Shipped.profiles + "/mobile_consideration.yml": .profile,
    ]
    for (path, root) in files {
      let report = validator.report(on: path)
      #expect(report.root == root, "\(path)")
      #expect(report.findings.isEmpty, "\(path)")
    }
  }

  @Test func `a world is judged by its keys`() throws {
    #expect(try report("quarter.yml", Self.quarter).root == .world)
    #expect(try sentences("quarter.yml", Self.quarter) == [])
    #expect(
      try sentences("w.yml", Self.quarter.replacing("US: 6", with: "UX: 6"))
        == ["no market is named 'UX'"])
    #expect(
      try sentences("w.yml", Self.quarter.replacing("{ 1: 5,", with: "{ none: 5,"))
        == ["line_items_per_campaign.none is a whole number, not 'none'"])
    #expect(
      try sentences("w.yml", Self.quarter.replacing("GB: 2", with: "GB: -2"))
        == ["markets.GB is between 1e-06 and 1000000000.0, not '-2'"])
    #expect(
      try sentences("w.yml", Self.quarter.replacing("days: 90\n", with: ""))
        == ["days is missing"])
    #expect(
      try sentences("w.yml", Self.quarter + "adops: { mistake_rate: 0.18 }\n")
        == [])
    #expect(
      try sentences("w.yml", Self.quarter + "adops: { mistake_rate: 1.8 }\n")
        == ["adops.mistake_rate is between 0.0 and 1.0, not '1.8'"])
  }

  @Test func `a hostile file costs little and is cut short`() throws {
    let keys = (0..<2_000).map { "  nonsense_\($0): 1" }.joined(separator: "\n")
    let many = try report("x.yml", "campaign:\n\(keys)\n")
    #expect(many.findings.count == 101)
    #expect(many.findings.last?.sentence == "1900 more findings are not shown")
    let weights = (0..<1_001).map { "\($0 + 1): 1" }.joined(separator: ", ")
    #expect(
      try sentences("w.yml", Self.quarter.replacing("{ 1: 5, 2: 3, 3: 1 }", with: "{ \(weights) }"))
        == ["line_items_per_campaign has more than 1000 values"])
    let devices = Array(repeating: "TV", count: 20_000).joined(separator: ", ")
    let repeated = try report(
      "x.yml", "campaign: {}\nline_items: [ { targeting: { DEVICE: [ \(devices) ] } } ]\n")
    #expect(repeated.findings.count == 101)
  }

  @Test func `a workflow is read step by step`() throws {
    let workflow = try WorkflowFile(Shipped.workflow).workflow()
    #expect(workflow.name == "complete")
    #expect(workflow.steps.count == 8)
    #expect(workflow.steps.first?.command == "init-db")
    #expect(workflow.steps.last?.arguments == ["--name", "multi_device_advanced"])
  }

  @Test func `mistakes of a workflow are shown at once`() throws {
    let report = try report(
      "w.yml",
      """
      steps:
        - run: create-profil
          arguments: [--name, [x]]
        - arguments: [--name]
        - { run: init-db, args: [] }
      """)
    #expect(
      report.findings.map(\.sentence) == [
        "no command is named 'create-profil'", "steps.0.arguments.1 is one value, not a list",
        "steps.1.run is missing", "unknown key 'args' in steps.2",
      ])
    #expect(report.findings.first?.suggestion == "create-profile")
    #expect(try sentences("w.yml", "steps: []") == ["the workflow has no steps"])
  }

  @Test func `every campaign and base of a file is judged`() throws {
    let report = try report(
      "many.yml",
      """
      profiles:
        one: { base_template: low, campaign: { objectiv: AWARENESS } }
        two: { base_template: low, campaign: { objective: FAME } }
      base_templates:
        low: { campaign: { status: ASLEEP } }
      """)
    #expect(report.campaigns == ["one", "two"])
    #expect(
      report.findings.map(\.code) == [
        ProfileCode.unknownKey, ProfileCode.unknownValue, ProfileCode.unknownValue,
      ])
    #expect(report.findings.map { $0.place?.line } == [2, 3, 5])
    #expect(report.hasErrors)
  }

  @Test func `a file of another kind says what is known`() throws {
    #expect(
      try sentences("x.yml", "shopping: [milk]")
        == ["the file holds no profile, profiles, examples, world, workflow"])
    #expect(try report("x.yml", "- a\n- b\n").root == nil)
    #expect(try sentences("x.yml", "").count == 1)
  }
}
