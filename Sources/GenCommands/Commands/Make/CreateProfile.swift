internal import Arguments
internal import Diagnostics
internal import Profiles

/// `gen create-profile --name NAME`.
enum CreateProfile {
  private static let name = Option.required("name", .text, "Name of the profile.")

  static let command = GenCommand(
    "create-profile", "Make the campaign of a profile, and its hours.",
    discussion: """
      The advertiser is found by its name or made. What the profile leaves out is generated from the seed; a \
      second run makes a second campaign.
      """,
    group: CommandGroups.make,
    examples: [
      Example("gen create-profile --name high_cpm_tv_awareness", "a shipped profile"),
      Example(
        "gen create-profile --name mobile_consideration --set campaign.target_cpm=15 --seed 7",
        "with a value of your own"),
    ],
    parameters: [name] + CampaignCommand.parameters,
    exits: [
      ExitNote(.invalidInput, "the profile has errors; nothing was made"),
      ExitNote(.notFound, "there is no such profile, or no database"),
    ],
    seeAlso: ["gen list profiles", "gen validate", "docs/profiles.md"]
  ) { arguments, context in
    let library = ProfileLibrary(
      folder: try TemplateOptions.profilesFolder(arguments),
      bases: try TemplateOptions.basesFolder(arguments),
      names: try CampaignCommand.names(context))
    let loaded = try library.campaign(
      named: arguments[name], overrides: Override.all(arguments[CampaignCommand.overrides]))
    return try CampaignCommand.make(.init(loaded), command: "create-profile", arguments, context)
  }
}
