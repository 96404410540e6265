internal import Arguments
internal import Diagnostics
internal import JSON

/// `gen manual`.
enum Manual {
  static let command = GenCommand(
    "manual", "Print the manual page, or the commands as JSON.",
    group: CommandGroups.know,
    examples: [
      Example("gen manual | man -l -", "read it"),
      Example("gen manual --json", "every command, option and choice as data"),
    ],
    seeAlso: ["gen help"]
  ) { _, context in
    if context.isJSON {
      try context.write(CommandTreeJSON.value(of: GenProgram.outline).text(layout: .pretty) + "\n")
    } else {
      try context.write(ManualPage(GenProgram.outline).render())
    }
    return .done
  }
}
