internal import Arguments
internal import Diagnostics
internal import JSON
internal import Profiles

/// `gen run-workflow NAME`.
enum RunWorkflow {
  private static let name = Positional(
    "workflow", .text, "Workflow, by name or path.", completion: .lines(of: "gen list workflows -q")
  )

  static let command = GenCommand(
    "run-workflow", "Run a named sequence of gen commands.",
    discussion: """
      The steps run one after the other on the same database; the first that fails ends the workflow and \
      is named. What earlier steps made stays.
      """,
    group: CommandGroups.make,
    examples: [Example("gen run-workflow complete", "the whole set of example data")],
    parameters: [name] + TemplateOptions.all,
    exits: [ExitNote(.notFound, "there is no such workflow")],
    seeAlso: ["gen list workflows", "gen validate"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let path = try TemplateOptions.file(arguments[name], in: "workflows", arguments)
    let commands = GenProgram.outline.root.subcommands.map(\.name)
    let workflow = try WorkflowFile(path).workflow(commands: commands)
    var lines: [String] = []
    for (index, step) in workflow.steps.enumerated() {
      try context.stopIfAsked()
      let line = (["gen", step.command] + step.arguments).joined(separator: " ")
      context.say("[\(index + 1)/\(workflow.steps.count)] \(line)")
      let status = try CommandRunner.step(
        [step.command] + step.arguments, passing: passedOn(arguments), of: context)
      guard status == .done else {
        throw Failure(
          status, "step \(index + 1) of \(workflow.name) failed: \(line)",
          advice: "mend it and run the workflow again, or the rest of it by hand")
      }
      lines.append(line)
    }
    try context.answer([
      "workflow": .string(workflow.name), "successful": .integer(Int64(lines.count)),
      "steps": .array(lines.map(JSONValue.string)),
    ]) { summary(of: workflow) }
    return .done
  }

  /// Where templates are found holds for every step that looks for some.
  private static func passedOn(_ arguments: ParsedArguments) -> [String: String] {
    var options: [String: String] = [:]
    if let folder = arguments[TemplateOptions.profiles] { options["profiles"] = folder }
    if let folder = arguments[TemplateOptions.templates] { options["templates"] = folder }
    return options
  }

  private static func summary(of workflow: Workflow) -> String {
    let counts = Dictionary(grouping: workflow.steps, by: \.command).mapValues(\.count)
    let lines = counts.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)\n" }
    return "\(workflow.name): \(workflow.steps.count) steps successful\n" + lines.joined()
  }
}
