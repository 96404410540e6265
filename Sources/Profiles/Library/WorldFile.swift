import Diagnostics
package import Registry

/// A file that holds a world.
package struct WorldFile: Sendable {
  private let path: String
  private let names: ReferenceNames

  /// Looks into a file; values may refer to the named rows.
  package init(_ path: String, names: ReferenceNames) {
    self.path = path
    self.names = names
  }

  private var file: ProfileFile { ProfileFile(path) }

  /// Reads the world.
  ///
  /// - Parameter profiles: The profiles that there are, or nothing where any name may be one.
  /// - Returns: The world.
  /// - Throws: Everything that is wrong with the file.
  package func world(profiles: [String]? = nil) throws(ProfileProblem) -> WorldSpec {
    let file = file
    let (world, findings) = judged(file, profiles: profiles)
    guard let world, !Findings(findings).hasErrors else {
      throw ProfileProblem(findings, lines: file.lines)
    }
    return world
  }

  /// Everything that is wrong with the file.
  func findings(profiles: [String]? = nil) -> [Finding] {
    judged(file, profiles: profiles).findings
  }

  private func judged(
    _ file: ProfileFile, profiles: [String]?
  ) -> (world: WorldSpec?, findings: [Finding]) {
    guard let written = file.written else { return (nil, file.findings) }
    guard file.root == .world else {
      return (nil, file.findings + [.unknownRoot(of: file, wanted: [.world])])
    }
    var reader = SpecReader(names: names, root: "the world")
    let tree = reader.document(written, as: .world)
    var findings = file.findings + reader.takeFindings() + tree.missingKeys(of: .world)
    var builder = WorldBuilder(tree, names: names)
    let world = builder.world(named: YAMLFolder.stem(file.path))
    findings += builder.findings
    for field in tree["profiles"]?.fields ?? [] where !(profiles?.contains(field.name) ?? true) {
      findings.append(
        Finding(
          ProfileCode.unknownProfile, "no profile is named '\(field.name)'", at: field.tree.place,
          suggestion: Suggestion.nearest(to: field.name, in: profiles ?? []),
          advice: SpecReader.known(profiles ?? [])))
    }
    return (world, findings)
  }
}
