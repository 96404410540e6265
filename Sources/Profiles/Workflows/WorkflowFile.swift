import Tables
import Diagnostics
import Registry
import YAML

/// A file that holds a workflow.
package struct WorkflowFile: Sendable {
  private let path: String

  /// Looks into a file.
  package init(_ path: String) { self.path = path }

  /// Reads the workflow.
  ///
  /// - Parameter commands: The commands that there are, or none when any word may be one.
  /// - Returns: The workflow.
  /// - Throws: Everything that is wrong with the file.
  package func workflow(
    commands: [String] = []
  ) throws(ProfileProblem) -> Workflow {
    let file = ProfileFile(path)
    guard let written = file.written else {
      throw file.problem(file.findings)
    }
    guard file.root == .workflow else {
      throw file.problem([.unknownRoot(of: file, wanted: [.workflow])])
    }
    var reader = SpecReader(names: ReferenceNames([]), root: "the workflow")
    let tree = reader.document(written, as: .workflow)
    let name = tree["name"]?.value?.text ?? YAMLFolder.stem(path)
    var findings = file.findings + reader.takeFindings()
    findings += tree.missingKeys(of: .workflow)
    let steps = tree["steps"]?.items ?? []
    if let list = tree["steps"], steps.isEmpty {
      findings.append(
        Finding(ProfileCode.missingKey, "the workflow has no steps", at: list.place))
    }
    findings += steps.compactMap { Self.finding(about: $0, commands: commands) }
    guard !Findings(findings).hasErrors else {
      throw ProfileProblem(findings, lines: file.lines)
    }
    return Workflow(
      name: name, description: tree["description"]?.value?.text,
      steps: steps.map { step in
        Workflow.Step(
          command: step["run"]?.value?.text ?? "",
          arguments: (step["arguments"]?.items ?? []).compactMap { $0.value?.text },
          place: step.place)
      })
  }

  private static func finding(about step: SpecTree, commands: [String]) -> Finding? {
    guard let run = step["run"]?.givenText, !commands.isEmpty, !commands.contains(run.value) else {
      return nil
    }
    return Finding(
      ProfileCode.unknownValue, "no command is named '\(run.value)'", at: run.place,
      suggestion: Suggestion.nearest(to: run.value, in: commands))
  }
}
