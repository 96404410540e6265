import Diagnostics
package import Registry

/// The named campaigns of one file.
package struct ExampleFile: Sendable {
  private let path: String
  private let basesFolder: String?
  private let names: ReferenceNames

  /// Looks into a file; `bases` is the folder of the bases that its campaigns continue.
  package init(_ path: String, bases: String?, names: ReferenceNames) {
    self.path = path
    basesFolder = bases
    self.names = names
  }

  /// The campaigns in the order of the file, and what is wrong with the file.
  package func listing() -> ProfileListing {
    let file = file
    return ProfileListing(
      profiles: file.entries.map {
        ProfileListing.Profile(name: $0.name, description: $0.description, place: $0.place)
      }, findings: file.findings, lines: file.lines)
  }

  /// Reads the campaign of a name, or the only one when no name is given.
  package func campaign(
    named name: String?, overrides: [Override] = []
  ) throws(ProfileProblem) -> LoadedCampaign {
    let file = file
    let known = file.entries.map(\.name)
    guard !known.isEmpty else {
      throw file.problem(
        Findings(file.findings).hasErrors
          ? file.findings
          : file.findings + [.unknownRoot(of: file, wanted: [.examples, .profiles, .profile])])
    }
    let wanted = name ?? (known.count == 1 ? known.first : nil)
    guard let wanted, let entry = file.entries.first(where: { $0.name == wanted }) else {
      throw missing(name, among: known)
    }
    var loader = CampaignLoader(
      names: names, bases: BaseLibrary(folder: basesFolder), overrides: overrides)
    return try loader.load(entry)
  }

  private var file: ProfileFile { ProfileFile(path) }

  private func missing(_ name: String?, among known: [String]) -> ProfileProblem {
    let listed = SpecReader.known(known)
    let finding =
      if let name {
        Finding(
          ProfileCode.unknownProfile, "no campaign in \(path) is named '\(name)'",
          suggestion: Suggestion.nearest(to: name, in: known), advice: listed)
      } else {
        Finding(
          ProfileCode.unknownProfile, "\(path) holds \(known.count) campaigns", advice: listed)
      }
    return ProfileProblem([finding], lines: SourceLines(), status: .notFound)
  }
}
