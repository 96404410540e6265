import Diagnostics
import Registry
import Testing

@testable import Profiles

struct DiscoveryTests {
  private static let plan = "description: A plan\ncampaign: { name: Plan }\n"

  private func library(_ folder: borrowing TemporaryFolder) -> ProfileLibrary {
    ProfileLibrary(folder: folder.path, bases: Shipped.bases, names: Plan.names)
  }

  private func problem(
    _ name: String, in folder: borrowing TemporaryFolder
  ) throws -> ProfileProblem {
    let library = library(folder)
    return try #require(throws: ProfileProblem.self) { try library.campaign(named: name) }
  }

  @Test func `the shipped profiles are listed in the order of their files`() {
    let listing = ProfileLibrary(folder: Shipped.profiles, bases: nil, names: Plan.names).listing()
    #expect(
      listing.profiles.map(\.name) == [
        "conversion_interactive", "high_cpm_tv_awareness", "mobile_consideration",
        "multi_device_advanced",
      ])
    #expect(listing.profiles.allSatisfy { $0.description != nil })
    #expect(listing.findings.isEmpty)
  }

  @Test func `only yml and yaml files with a campaign are profiles`() throws {
    let folder = TemporaryFolder()
    try folder.write("one.yml", Self.plan)
    try folder.write("two.yaml", Self.plan)
    try folder.write("three.json", Self.plan)
    try folder.write(".hidden.yml", Self.plan)
    try folder.write("notes.yml", "shopping: [milk]\n")
    try folder.write("deeper/four.yml", Self.plan)
    try folder.write("many.yml", "profiles:\n  five: { campaign: {} }\n  six: { campaign: {} }\n")
    let listing = library(folder).listing()
    #expect(listing.profiles.map(\.name) == ["five", "six", "one", "two"])
    #expect(listing.findings.isEmpty)
  }

  @Test func `tables of the older reference file are no campaign`() throws {
    let folder = TemporaryFolder()
    try folder.write(
      "reference.yml",
      "advertisers: { table_name: advertisers }\nline_items: { table_name: line_items }\n")
    #expect(library(folder).listing().profiles.isEmpty)
  }

  @Test func `two profiles of one name are refused with both places`() throws {
    let folder = TemporaryFolder()
    try folder.write("twin.yaml", Self.plan)
    try folder.write("twin.yml", Self.plan)
    let problem = try problem("twin", in: folder)
    #expect(problem.status == .invalidInput)
    #expect(
      problem.text() == """
        \(folder.path)/twin.yml:1:1: error[repeated-profile]: a second profile is named 'twin'; the \
        first is \(folder.path)/twin.yaml:1; rename one of them
            description: A plan
            ^
        """)
    #expect(library(folder).listing().findings == problem.findings.all)
  }

  @Test func `a twin does not hide other profiles`() throws {
    let folder = TemporaryFolder()
    try folder.write("twin.yaml", Self.plan)
    try folder.write("twin.yml", Self.plan)
    try folder.write("other.yml", Self.plan)
    #expect(try library(folder).campaign(named: "other").spec.name == "other")
  }

  @Test func `a name that no profile has is not found, with the nearest`() throws {
    let folder = TemporaryFolder()
    try folder.write("awareness_tv.yml", Self.plan)
    try folder.write("broken.yml", "campaign: [\n")
    let problem = try problem("awarenes_tv", in: folder)
    #expect(problem.status == .notFound)
    #expect(
      problem.text()
        == "error[unknown-profile]: no profile in \(folder.path) is named 'awarenes_tv'; did you mean "
        + "'awareness_tv'? known are awareness_tv; \(folder.path)/broken.yml cannot be read")
  }

  @Test func `a wanted file that is no YAML shows its findings`() throws {
    let folder = TemporaryFolder()
    try folder.write("broken.yml", "campaign: [\n")
    try folder.write("fine.yml", Self.plan)
    let problem = try problem("broken", in: folder)
    #expect(problem.status == .invalidInput)
    #expect(problem.findings.all.first?.code.name == "yaml-syntax")
    #expect(problem.findings.all.first?.place?.file == "\(folder.path)/broken.yml")
    #expect(try library(folder).campaign(named: "fine").spec.name == "fine")
  }

  @Test func `a wanted file without a campaign says what its root should be`() throws {
    let folder = TemporaryFolder()
    try folder.write("odd.yml", "description: x\ncampain: { name: y }\n")
    #expect(
      try problem("odd", in: folder).text() == """
        \(folder.path)/odd.yml:2:1: error[unknown-root]: the key 'campain' at the root is not known; \
        did you mean 'campaign'?
            campain: { name: y }
            ^
        """)
  }

  @Test func `mistakes at the root of a file are shown with each of its profiles`() throws {
    let folder = TemporaryFolder()
    try folder.write(
      "many.yml", "profiles: { one: { campaign: {} } }\nbase_templats: { x: { campaign: {} } }\n")
    let problem = try problem("one", in: folder)
    #expect(problem.findings.all.map(\.sentence) == ["unknown key 'base_templats' in the file"])
    #expect(problem.findings.all.first?.suggestion == "base_templates")
  }

  @Test func `a file that is not there is not found`() throws {
    let file = ExampleFile("/nowhere/x.yml", bases: nil, names: Plan.names)
    let missing = try #require(throws: ProfileProblem.self) { try file.campaign(named: nil) }
    #expect(missing.status == .notFound)
    let folder = ExampleFile("/", bases: nil, names: Plan.names)
    let unreadable = try #require(throws: ProfileProblem.self) { try folder.campaign(named: nil) }
    #expect(unreadable.status == .environment)
    let workflow = try #require(throws: ProfileProblem.self) {
      try WorkflowFile("/nowhere/w.yml").workflow()
    }
    #expect(workflow.failure.status == .notFound)
    #expect(workflow.failure.sentence == "there is no such file")
  }

  @Test func `a folder that is not there has no profiles`() {
    let library = ProfileLibrary(folder: "/nowhere/profiles", bases: nil, names: Plan.names)
    #expect(library.listing().profiles.isEmpty)
    #expect(throws: ProfileProblem.self) { try library.campaign(named: "x") }
  }
}
