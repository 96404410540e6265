internal import Arguments
internal import Diagnostics
internal import JSON
internal import Registry
internal import Store
internal import Tables

/// `gen registry`: the one definition of everything, in four formats.
enum RegistryCommand {
  private static let part = Positional<String?>.optional(
    "part", .text, "A part (\(RegistryPart.all.map(\.name).joined(separator: ", "))) or a name.",
    otherwise: "everything", completion: .words(RegistryPart.all.map(\.name) + names))
  private static let format = Option(
    "format", .choice("text", "markdown", "json", "sql"), "How it is written.", default: "text")

  private static let names = Registry.tables.map(\.name) + Registry.views.map(\.name)

  static let command = GenCommand(
    "registry", "Print what every table, column, value and metric means.",
    discussion: "'--json' is short for '--format json'. 'sql' prints the DDL.",
    group: CommandGroups.know,
    examples: [
      Example("gen registry campaigns", "one table"),
      Example("gen registry enums", "every list of values"),
      Example("gen registry --format sql", "the whole schema"),
      Example("gen registry metrics --format markdown", "a page"),
    ],
    parameters: [part, format],
    exits: [ExitNote(.notFound, "nothing has that name")],
    seeAlso: ["docs/data-dictionary.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let found = try RegistryPart.find(arguments[part])
    switch try context.format(format, of: arguments) {
    case "markdown": try context.write(found.markdown() + "\n")
    case "json": try context.write(found.json().text(layout: .pretty) + "\n")
    case "sql":
      guard let sql = found.sql() else {
        throw Failure(
          .invalidInput, "'\(arguments[part] ?? "")' has no SQL",
          advice: "tables, views and the whole registry have")
      }
      try context.write(sql + "\n")
    default:
      for (index, section) in found.text().enumerated() {
        if index > 0 { try context.write("\n") }
        try context.write(section.heading + "\n")
        if !section.rows.isEmpty {
          try context.write(context.textTable(section.columns.map { (false, $0) }, section.rows))
        }
      }
    }
    return .done
  }
}
