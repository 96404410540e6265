import Diagnostics
import Registry
import YAML

@testable import Profiles

/// Campaigns written down in tests, as if each were the file `plan.yml`.
enum Plan {
  static let names = ReferenceNames(Registry.referenceRows)

  /// Reads the only campaign of a text.
  static func load(
    _ text: String, bases: String? = Shipped.bases, set overrides: String...
  ) throws(ProfileProblem) -> LoadedCampaign {
    let file = ProfileFile(YAMLReader.read(text: text, file: "plan.yml"), name: "plan")
    guard let entry = file.entries.first else {
      throw ProfileProblem(file.findings, lines: file.lines)
    }
    var loader = CampaignLoader(
      names: names, bases: BaseLibrary(folder: bases), overrides: Override.all(overrides))
    return try loader.load(entry)
  }

  /// What a user reads about a text: every finding, or `fine`.
  static func complaints(
    _ text: String, bases: String? = Shipped.bases, set overrides: String...
  ) -> String {
    let file = ProfileFile(YAMLReader.read(text: text, file: "plan.yml"), name: "plan")
    guard let entry = file.entries.first else {
      return ProfileProblem(file.findings, lines: file.lines).text()
    }
    var loader = CampaignLoader(
      names: names, bases: BaseLibrary(folder: bases), overrides: Override.all(overrides))
    do {
      let loaded = try loader.load(entry)
      guard !loaded.remarks.isEmpty else { return "fine" }
      return ProfileProblem(loaded.remarks, lines: loaded.lines).text()
    } catch {
      return error.text()
    }
  }
}
