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
  private(set) var entries: [ProfileEntry] = []
  private var surroundings = FileSurroundings()

  /// Reads a file; a campaign at its root has the name of the file.
  init(_ path: String) {
    self.init(YAMLReader.read(file: path), name: YAMLFolder.stem(path))
  }

  /// Takes a document; `name` is that of the campaign when it stands at the root.
  init(_ document: YAMLDocument, name: String) {
    path = document.file
    surroundings.findings = document.findings
    surroundings.lines.insert(document)
    let isSound = !document.findings.contains { $0.severity == .error }
    written = isSound ? document.root.map { Written($0) } : nil
    root = written.flatMap(FileRoot.init)
    guard let written, let root else { return }
    switch root {
    case .profile:
      entries = [
        ProfileEntry(
          name: name, written: written, place: written.place, surroundings: surroundings)
      ]
    case .profiles, .examples:
      surroundings.findings += Self.findings(
        aboutRootOf: written, as: root == .profiles ? .profiles : .examples)
      surroundings.shared = Self.settings(of: written)
      for base in written["base_templates"]?.pairs ?? [] {
        surroundings.bases[base.name] = base.value
      }
      entries = entries(under: root.rawValue)
    case .world, .workflow: break
    }
  }

  /// What is wrong with the file itself, campaigns not looked into.
  var findings: [Finding] { surroundings.findings }

  /// Its lines.
  var lines: SourceLines { surroundings.lines }

  /// The bases that the file brings for its campaigns.
  var bases: [ProfileEntry] { entries(under: "base_templates") }

  /// Why the file cannot be used at all.
  func problem(_ findings: [Finding]) -> ProfileProblem {
    let codes = findings.map(\.code)
    let status: ExitStatus =
      codes.contains(YAMLCode.missing)
      ? .notFound : codes.contains(YAMLCode.unreadable) ? .environment : .invalidInput
    return ProfileProblem(findings, lines: lines, status: status)
  }

  private func entries(under key: String) -> [ProfileEntry] {
    (written?[key]?.pairs ?? []).map { pair in
      ProfileEntry(
        name: pair.name, written: pair.value, place: pair.place, surroundings: surroundings)
    }
  }

  private static func settings(of written: Written) -> [(written: Written, type: SpecType)] {
    let known: [(String, SpecType)] = [
      ("faker_config", .fakerConfig), ("global_performance", .globalPerformance),
    ]
    return known.compactMap { name, type in written[name].map { ($0, type) } }
  }

  /// Findings about the root alone; those about settings are made with each campaign.
  private static func findings(aboutRootOf written: Written, as type: SpecType) -> [Finding] {
    var reader = SpecReader(names: ReferenceNames([]), root: "the file")
    _ = reader.structure(written, as: type, at: [])
    let pairs = written.pairs ?? []
    let places = Set(pairs.map(\.place) + pairs.map(\.value.place))
    return reader.takeFindings().filter { $0.place.map(places.contains) ?? true }
  }
}
