import Diagnostics
package import Registry

/// Judges whole files of any kind, everything in them at once.
package struct FileValidator: Sendable {
  private let basesFolder: String?
  private let names: ReferenceNames
  private let commands: [String]

  /// Prepares to judge files.
  ///
  /// - Parameters:
  ///   - bases: The folder of the bases that campaigns continue.
  ///   - names: The names of rows that values may refer to.
  ///   - commands: The commands that workflows may run, or none when any word may be one.
  package init(bases: String?, names: ReferenceNames, commands: [String] = []) {
    basesFolder = bases
    self.names = names
    self.commands = commands
  }

  /// What is in a file, and everything that is wrong with it.
  package func report(on path: String) -> FileReport {
    let file = ProfileFile(path)
    guard file.written != nil, let root = file.root else {
      let findings =
        file.written == nil
        ? file.findings : [.unknownRoot(of: file, wanted: FileRoot.allCases)]
      return FileReport(root: nil, campaigns: [], findings: findings, lines: file.lines)
    }
    switch root {
    case .profile, .profiles, .examples: return report(onCampaignsOf: file, root)
    case .world:
      return FileReport(
        root: root, campaigns: [], findings: WorldFile(path, names: names).findings(),
        lines: file.lines)
    case .workflow:
      do {
        _ = try WorkflowFile(path).workflow(commands: commands)
        return FileReport(root: root, campaigns: [], findings: file.findings, lines: file.lines)
      } catch {
        return FileReport(
          root: root, campaigns: [], findings: error.findings.all, lines: error.lines)
      }
    }
  }

  private func report(onCampaignsOf file: ProfileFile, _ root: FileRoot) -> FileReport {
    var findings = file.findings
    var lines = file.lines
    // Bases are campaigns that leave more out, and are judged like them.
    for entry in file.entries + file.bases {
      var loader = CampaignLoader(
        names: names, bases: BaseLibrary(folder: basesFolder), overrides: [])
      do {
        let loaded = try loader.load(entry)
        findings += loaded.remarks
        lines.insert(loaded.lines)
      } catch {
        findings += error.findings.all
        lines.insert(error.lines)
      }
    }
    // A base is judged with every campaign that continues it, and said to be wrong once.
    var seen: Set<String> = []
    let distinct = findings.filter { finding in
      let place = finding.place.map { "\($0.file):\($0.line):\($0.column)" } ?? finding.sentence
      return seen.insert("\(place) \(finding.code.name)").inserted
    }
    return FileReport(
      root: root, campaigns: file.entries.map(\.name),
      findings: distinct, lines: lines)
  }
}
