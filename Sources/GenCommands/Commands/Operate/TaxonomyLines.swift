internal import AdOps
internal import JSON

/// Names and their parts, for people and for programs.
enum TaxonomyLines {
  static func json(_ name: TaxonomyName) -> JSONValue {
    [
      "name": .string(name.text), "pattern": .string(name.pattern.name),
      "parts": .object(
        JSONObject(
          uniqueMembers: name.pattern.fields.map { ($0.name, .string(name[$0.name])) })),
    ]
  }

  static func text(_ name: TaxonomyName, _ context: CommandContext) -> String {
    context.textTable(
      [(false, "part"), (false, "value")],
      name.pattern.fields.map { [$0.name, name[$0.name]] })
  }
}
