internal import Arguments
internal import Diagnostics
internal import Files
internal import JSON
internal import Profiles
internal import Terminal

/// What `gen list profiles`, `examples` and `workflows` show.
enum TemplateListing: String, CaseIterable {
  case profiles
  case examples
  case workflows

  /// What is listed, as one sentence.
  var summary: String {
    switch self {
    case .profiles: "Campaigns that create-profile can make."
    case .examples: "Campaigns that create-example can make."
    case .workflows: "Sequences that run-workflow can run."
    }
  }

  private struct Entry {
    let name: String
    let file: String
    let description: String
  }

  /// Lists them as the answer of a command.
  func show(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let entries = try entries(arguments, context)
    try context.answer(
      .array(
        entries.map {
          [
            "name": .string($0.name), "file": .string($0.file),
            "description": .string($0.description),
          ]
        })
    ) {
      context.textTable(
        [(false, "name"), (false, "file"), (false, "description")],
        entries.map { [$0.name, $0.file, $0.description] })
    }
  }

  private func entries(_ arguments: ParsedArguments, _ context: CommandContext) throws -> [Entry] {
    switch self {
    case .profiles:
      let library = ProfileLibrary(
        folder: try TemplateOptions.profilesFolder(arguments),
        bases: try TemplateOptions.basesFolder(arguments), names: try TemplateOptions.names(context)
      )
      return Self.entries(library.listing(), context)
    case .examples:
      return try files(in: "examples", arguments).flatMap { path in
        let file = ExampleFile(
          path, bases: try TemplateOptions.basesFolder(arguments),
          names: try TemplateOptions.names(context))
        return Self.entries(file.listing(), context)
      }
    case .workflows:
      return try files(in: "workflows", arguments).map { path in
        let workflow = try WorkflowFile(path).workflow()
        return Entry(name: workflow.name, file: path, description: workflow.description ?? "")
      }
    }
  }

  private static func entries(_ listing: ProfileListing, _ context: CommandContext) -> [Entry] {
    for finding in listing.findings { context.console.report(finding, source: listing.lines.line) }
    return listing.profiles.map {
      Entry(name: $0.name, file: $0.place.file, description: $0.description ?? "")
    }
  }

  private func files(in kind: String, _ arguments: ParsedArguments) throws -> [String] {
    guard let templates = try TemplateOptions.templatesFolder(arguments) else { return [] }
    let folder = Path.joined(templates, kind)
    guard FileSystem.isFolder(folder) else { return [] }
    return try FileSystem.names(in: folder).filter { $0.hasSuffix(".yml") || $0.hasSuffix(".yaml") }
      .map { Path.joined(folder, $0) }
  }
}
