import Tables

/// The roots that files have.
extension SpecType {
  /// A file of examples.
  package static let examples = SpecType(
    "examples", "A file of named campaigns.",
    keys: [SpecKey("examples", .entries(.profile), "Campaigns by name.")] + sharedKeys)

  /// A file of several profiles.
  package static let profiles = SpecType(
    "profiles", "A file of several profiles, and the bases that they continue.",
    keys: [
      SpecKey("profiles", .entries(.profile), "Profiles by name."),
      SpecKey("base_templates", .entries(.profile), "Bases by name, for this file."),
    ] + sharedKeys)

  private static let sharedKeys: [SpecKey] = [
    SpecKey("global_performance", .structure(.globalPerformance), globalPerformance.summary),
    SpecKey("faker_config", .structure(.fakerConfig), fakerConfig.summary),
  ]

  /// A sequence of commands.
  package static let workflow = SpecType(
    "workflow", "A named sequence of gen commands.",
    keys: [
      text("name", "Its name; by default that of the file."),
      text("description", "What it does, in one sentence."),
      SpecKey("steps", .list(.structure(.workflowStep)), "The commands, in order.").required,
    ])

  /// One command of a workflow.
  package static let workflowStep = SpecType(
    "step", "One command and its arguments.",
    keys: [
      SpecKey(
        "run", .value(.text("run", "The command, without `gen`.", .length(1...100))),
        "The command, without `gen`.", required: true),
      SpecKey(
        "arguments", .list(.value(.text("argument", "An argument.", .length(1...4_000)))),
        "Its arguments, one by one."),
    ])
}
