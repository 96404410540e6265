package import Diagnostics

/// What is in a file, and everything that is wrong with it.
package struct FileReport: Sendable {
  /// What it holds; nothing when that is not known.
  package let root: FileRoot?
  /// The names of its campaigns, in the order of the file.
  package let campaigns: [String]
  /// Everything that is wrong or worth knowing, in the order of the file.
  package let findings: [Finding]
  /// The lines of everything that was read.
  package let lines: SourceLines

  init(root: FileRoot?, campaigns: [String], findings: [Finding], lines: SourceLines) {
    self.root = root
    self.campaigns = campaigns
    self.findings = Findings(findings).all
    self.lines = lines
  }

  /// True when something stops the work.
  package var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
