import Diagnostics
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The shipped data is what `goldens/` says; GEN_RECORD=1 records it anew.
@Suite struct GoldenManifestTests {
  private static let folders =
    "--profiles \(Repository.root)/profiles --templates \(Repository.root)/templates"

  /// A golden manifest and the commands that make its database: one line each.
  static let goldens: [(name: String, lines: [String])] = [
    ("luxury_auto_awareness", ["create-example --example luxury_auto_awareness"]),
    ("crunchy_snacks_consideration", ["create-example --example crunchy_snacks_consideration"]),
    ("nexbank_conversion", ["create-example --example nexbank_conversion"]),
    ("high_cpm_tv_awareness", ["create-profile --name high_cpm_tv_awareness"]),
    ("mobile_consideration", ["create-profile --name mobile_consideration"]),
    ("conversion_interactive", ["create-profile --name conversion_interactive"]),
    ("multi_device_advanced", ["create-profile --name multi_device_advanced"]),
    (
      "studio_lab",
      [
        "meta", "tiktok", "youtube", "cm360", "ctv", "france", "italy", "japan", "korea", "brazil",
        "mexico", "spain",
      ].map { "create-example --template studio-lab.yml --example studio_\($0)" }
    ),
    ("demo", ["create-world --template demo.yml --force"]),
  ]

  private static let isRecording = unsafe getenv("GEN_RECORD") != nil

  @Test(arguments: goldens.map(\.name))
  func `shipped data is its golden manifest's`(name: String) throws {
    let golden = "\(Repository.root)/goldens/\(name).json"
    let trial = Trial()
    trial.run("init-db")
    for line in Self.goldens.first(where: { $0.name == name })?.lines ?? [] {
      let outcome = trial.run("\(line) \(Self.folders)")
      #expect(outcome.status == .done, "\(line): \(outcome.errors)")
    }
    if Self.isRecording {
      #expect(trial.run("diff --accept \(golden)").status == .done)
      return
    }
    let outcome = trial.run("diff \(golden)")
    #expect(
      outcome.status == .done,
      "\(outcome.output)\(outcome.errors)\nif it is meant: GEN_RECORD=1 swift test --filter GoldenManifestTests"
    )
  }

  @Test func `every golden manifest of the repository has its test`() throws {
    let files = try FileSystem.names(in: "\(Repository.root)/goldens")
    #expect(
      files.filter { $0.hasSuffix(".json") } == Self.goldens.map { "\($0.name).json" }.sorted())
  }
}
