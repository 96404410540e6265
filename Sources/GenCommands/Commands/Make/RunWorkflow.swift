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
    parameters: [name, LandingOption.landing] + TemplateOptions.all,
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
    let made = Self.made.map { (name: $0.name, count: count(of: $0.command, in: workflow)) }
    let successful = made.reduce(0) { $0 + $1.count }
    try context.answer(
      .object(
        JSONObject(
          uniqueMembers: [
            ("workflow", .string(workflow.name)), ("successful", .integer(successful)),
          ] + made.map { ($0.name, .integer($0.count)) }
            + [("steps", .array(lines.map(JSONValue.string)))]))
    ) {
      let parts = [(name: "successful", count: successful)] + made.filter { $0.count > 0 }
      return "\(workflow.name): all \(lines.count) steps done\n"
        + "campaigns: \(parts.map { "\($0.name) \($0.count)" }.joined(separator: ", "))\n"
    }
    return .done
  }

  /// Where templates are found and events land holds for every step that looks for them.
  private static func passedOn(_ arguments: ParsedArguments) -> [String: String] {
    var options: [String: String] = [:]
    if let folder = arguments[TemplateOptions.profiles] { options["profiles"] = folder }
    if let folder = arguments[TemplateOptions.templates] { options["templates"] = folder }
    if let folder = arguments[LandingOption.landing] { options["landing"] = folder }
    return options
  }

  /// The commands that make a campaign each, and what their campaigns are called in the summary.
  private static let made = [
    (command: CreateExample.command.name, name: "examples"),
    (command: CreateProfile.command.name, name: "profiles"),
    (command: CreateCampaign.command.name, name: "automatic"),
  ]

  private static func count(of command: String, in workflow: Workflow) -> Int64 {
    Int64(workflow.steps.count { $0.command == command })
  }
}
