package import Diagnostics

/// Why nothing was made of what a user wrote: every finding, and the lines that they speak of.
package struct ProfileProblem: Error, Sendable {
  /// What the shell is told.
  package let status: ExitStatus
  /// Everything that is wrong, in the order of the files.
  package let findings: Findings
  /// The lines of the files.
  package let lines: SourceLines

  /// Collects findings.
  init(_ findings: [Finding], lines: SourceLines, status: ExitStatus = .invalidInput) {
    self.status = status
    self.findings = Findings(findings)
    self.lines = lines
  }

  /// The findings as a user reads them, a blank line between two.
  package func text(_ renderer: FindingRenderer = FindingRenderer()) -> String {
    findings.all.map { renderer.render($0, source: lines.line) }.joined(separator: "\n\n")
  }
}

extension ProfileProblem: Explainable {
  /// The first finding, and how many more there are.
  package var failure: Failure {
    let more = findings.all.count - 1
    let first = findings.all.first?.sentence ?? "nothing was found"
    return Failure(status, first + (more > 0 ? " (and \(more) more)" : ""))
  }
}
