internal import Arguments
internal import Diagnostics
internal import Profiles

/// `gen create-example --template FILE --example NAME`.
enum CreateExample {
  private static let template = Option(
    "template", .text, "File of examples, by path or name.", default: "netflix-ads-examples")
  private static let example = Option<String?>(
    "example", .text, "Name of the example.", otherwise: "the only one of the file")

  static let command = GenCommand(
    "create-example", "Make the campaign of an example, and its hours.",
    group: CommandGroups.make,
    examples: [
      Example("gen create-example --example luxury_auto_awareness", "a shipped example"),
      Example(
        "gen create-example --template my-examples.yml --example launch", "a file of your own"),
    ],
    parameters: [template, example] + CampaignCommand.parameters,
    exits: [
      ExitNote(.invalidInput, "the file has errors; nothing was made"),
      ExitNote(.notFound, "there is no such file or example, or no database"),
    ],
    seeAlso: ["gen list examples", "gen validate", "docs/profiles.md"]
  ) { arguments, context in
    let path = try TemplateOptions.file(arguments[template], in: "examples", arguments)
    let file = ExampleFile(
      path, bases: try TemplateOptions.basesFolder(arguments),
      names: try CampaignCommand.names(context))
    let loaded = try file.campaign(
      named: arguments[example], overrides: Override.all(arguments[CampaignCommand.overrides]))
    return try CampaignCommand.make(.init(loaded), command: "create-example", arguments, context)
  }
}
