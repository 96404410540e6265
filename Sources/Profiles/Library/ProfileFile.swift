import Diagnostics
import Registry
import YAML

/// One YAML file, and the campaigns that are in it.
struct ProfileFile {
  let path: String
  /// What it holds; nothing when it is no YAML, or holds something else.
  let root: FileRoot?
  /// Everything that was written, when it is YAML.
  let written: Written?
  /// The campaigns in the order of the file.
  let entries: [ProfileEntry]
  /// The bases that the file brings for its campaigns.
  var bases: [ProfileEntry] {
    written.map { Self.entries(of: $0, under: "base_templates", lines: lines) } ?? []
  }
  /// What is wrong with the file itself, campaigns not looked into.
  let findings: [Finding]
  let lines: SourceLines

  /// Reads a file; a campaign at its root has the name of the file.
  init(_ path: String) {
    self.init(YAMLReader.read(file: path), name: YAMLFolder.stem(path))
  }

  /// Takes a document; `name` is that of the campaign when it stands at the root.
  init(_ document: YAMLDocument, name: String) {
    path = document.file
    var lines = SourceLines()
    lines.insert(document)
    self.lines = lines
    let isSound = !document.findings.contains { $0.severity == .error }
    written = isSound ? document.root.map { Written($0) } : nil
    root = written.flatMap(FileRoot.init)
    guard let written, let root else {
      entries = []
      findings = document.findings
      return
    }
    switch root {
    case .profile:
      entries = [
        ProfileEntry(
          name: name, written: written, place: written.place, shared: [], bases: [:], lines: lines)
      ]
      findings = document.findings
    case .profiles, .examples:
      let type = root == .profiles ? SpecType.profiles : SpecType.examples
      var reader = SpecReader(names: ReferenceNames([]), root: "the file")
      _ = reader.structure(written, as: type, at: [])
      findings = document.findings + reader.takeFindings().filter(Self.isAboutRoot(written))
      entries = Self.entries(of: written, under: root.rawValue, lines: lines)
    case .world, .workflow:
      entries = []
      findings = document.findings
    }
  }

  private static func entries(
    of written: Written, under key: String, lines: SourceLines
  ) -> [ProfileEntry] {
    let shared: [(String, SpecType)] = [
      ("faker_config", .fakerConfig), ("global_performance", .globalPerformance),
    ]
    let below = shared.compactMap { name, type in written[name].map { ($0, type) } }
    let bases = (written["base_templates"]?.pairs ?? []).map { ($0.name, $0.value) }
    return (written[key]?.pairs ?? []).map { pair in
      ProfileEntry(
        name: pair.name, written: pair.value, place: pair.place, shared: below,
        bases: Dictionary(uniqueKeysWithValues: bases), lines: lines)
    }
  }

  /// Findings about the settings for all campaigns are made again with each campaign.
  private static func isAboutRoot(_ written: Written) -> (Finding) -> Bool {
    let keys = Set((written.pairs ?? []).map(\.place))
    let values = Set((written.pairs ?? []).map(\.value.place))
    return { finding in finding.place.map { keys.contains($0) || values.contains($0) } ?? true }
  }
}
