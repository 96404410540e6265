internal import Arguments
internal import Diagnostics
internal import JSON
internal import Registry

/// `gen schema KIND`.
enum Schema {
  private static let kind = Positional(
    "kind", .choice(of: SpecDocument.self) { $0.summary }, "Kind of file.")
  private static let format = Option(
    "format", .choice("json", "markdown"), "A JSON Schema, or a list of keys.", default: "json")

  static let command = GenCommand(
    "schema", "Print the JSON Schema of a kind of YAML file, for editors.",
    group: CommandGroups.know,
    examples: [
      Example("gen schema profile > gen-profile.schema.json", "for an editor's YAML support"),
      Example("gen schema world --format markdown", "every key with its meaning"),
    ],
    parameters: [kind, format],
    seeAlso: ["gen validate", "docs/profiles.md"]
  ) { arguments, context in
    let document = arguments[kind]
    let format = try context.format(format, of: arguments)
    try context.write(
      format == "markdown"
        ? document.markdown : document.schema.text(layout: .pretty) + "\n")
    return .done
  }
}
