import Diagnostics
package import Registry

/// The profiles of a folder, found by name.
package struct ProfileLibrary: Sendable {
  private let folder: String
  private let basesFolder: String?
  private let names: ReferenceNames

  /// Looks into a folder of profiles; `bases` is the folder of the bases that they continue.
  package init(folder: String, bases: String?, names: ReferenceNames) {
    self.folder = folder
    basesFolder = bases
    self.names = names
  }

  /// The profiles in the order of their files, and what is wrong with the files.
  package func listing() -> ProfileListing {
    let files = self.files
    var lines = SourceLines()
    for file in files { lines.insert(file.lines) }
    let entries = files.flatMap(\.entries)
    let findings = files.flatMap(\.findings) + Self.repeated(entries)
    return ProfileListing(
      profiles: entries.map {
        ProfileListing.Profile(name: $0.name, description: $0.description, place: $0.place)
      }, findings: Findings(findings).all, lines: lines)
  }

  /// Reads the profile of a name, with overrides over it.
  package func campaign(
    named name: String, overrides: [Override] = []
  ) throws(ProfileProblem) -> LoadedCampaign {
    let files = self.files
    let found = files.flatMap(\.entries).filter { $0.name == name }
    guard found.count <= 1 else {
      var lines = SourceLines()
      for entry in found { lines.insert(entry.surroundings.lines) }
      throw ProfileProblem(Self.repeated(found), lines: lines)
    }
    guard let entry = found.first else { throw missing(name, among: files) }
    var loader = CampaignLoader(
      names: names, bases: BaseLibrary(folder: basesFolder), overrides: overrides)
    return try loader.load(entry)
  }

  private var files: [ProfileFile] {
    YAMLFolder.files(in: folder).map { ProfileFile($0) }
  }

  private static func repeated(_ entries: [ProfileEntry]) -> [Finding] {
    var first: [String: ProfileEntry] = [:]
    return entries.compactMap { entry in
      guard let known = first[entry.name] else {
        first[entry.name] = entry
        return nil
      }
      return Finding(
        ProfileCode.repeatedProfile,
        "a second profile is named '\(entry.name)'; the first is \(known.place.file):"
          + "\(known.place.line)", at: entry.place, advice: "rename one of them")
    }
  }

  /// Why a name leads to no profile: its file is broken, holds something else, or is nowhere.
  private func missing(_ name: String, among files: [ProfileFile]) -> ProfileProblem {
    if let file = files.first(where: { YAMLFolder.stem($0.path) == name }) {
      let findings =
        file.written == nil || !file.findings.isEmpty
        ? file.findings : [.unknownRoot(of: file, wanted: [.profile, .profiles])]
      return file.problem(findings)
    }
    let known = files.flatMap(\.entries).map(\.name)
    let broken = files.filter { $0.written == nil }.map(\.path)
    var advice = SpecReader.known(known)
    if !broken.isEmpty { advice += "; \(broken.joined(separator: ", ")) cannot be read" }
    let finding = Finding(
      ProfileCode.unknownProfile, "no profile in \(folder) is named '\(name)'",
      suggestion: Suggestion.nearest(to: name, in: known), advice: advice)
    return ProfileProblem([finding], lines: SourceLines(), status: .notFound)
  }
}

extension Finding {
  /// A file holds none of what is looked for.
  static func unknownRoot(of file: ProfileFile, wanted: [FileRoot]) -> Finding {
    let names = (file.written?.pairs ?? []).map(\.name)
    let known = wanted.flatMap(\.keys)
    let near = names.lazy.compactMap { name in
      Suggestion.nearest(to: name, in: known).map { (name, $0) }
    }.first
    let place = near.flatMap { near in file.written?.pairs?.first { $0.name == near.0 }?.place }
    return Finding(
      ProfileCode.unknownRoot,
      near.map { "the key '\($0.0)' at the root is not known" }
        ?? "the file holds no \(wanted.map(\.rawValue).joined(separator: ", "))",
      at: place ?? file.written?.place, suggestion: near?.1)
  }
}
