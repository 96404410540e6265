internal import Arguments
internal import Diagnostics
internal import JSON

/// The tree of commands as JSON; names and nesting are an interface.
enum CommandTreeJSON {
  static func value(of program: ProgramOutline) -> JSONValue {
    [
      "name": .string(program.root.name), "version": .string(program.version),
      "global_options": .array(program.shownGlobals.map(parameter)),
      "environment": .array(
        program.environment.map {
          ["name": .string($0.name), "meaning": .string($0.meaning)]
        }),
      "commands": .array(program.root.shownSubcommands.map(command)),
    ]
  }

  private static func command(_ command: CommandOutline) -> JSONValue {
    [
      "name": .string(command.name), "path": .string(command.spelling),
      "summary": .string(command.abstract), "group": command.group.map(JSONValue.string) ?? .null,
      "examples": .array(
        command.examples.map { ["line": .string($0.line), "purpose": .string($0.purpose)] }),
      "parameters": .array(command.parameters.filter { !$0.isHidden }.map(parameter)),
      "exits": .array(
        command.exits.map {
          ["code": .integer(Int64($0.status.rawValue)), "meaning": .string($0.meaning)]
        }),
      "commands": .array(command.shownSubcommands.map(Self.command)),
    ]
  }

  private static func parameter(_ parameter: ParameterOutline) -> JSONValue {
    [
      "name": .string(parameter.name), "role": .string(parameter.role.rawValue),
      "forms": .array(parameter.forms.map(JSONValue.string)),
      "summary": .string(parameter.abstract), "required": .bool(parameter.isRequired),
      "repeated": .bool(parameter.isRepeated),
      "value": parameter.shape.map { .string($0.name) } ?? .null,
      "choices": .array((parameter.shape?.choices ?? []).map { .string($0.name) }),
      "default": parameter.defaultText.map(JSONValue.string) ?? .null,
      "environment": parameter.environment.map(JSONValue.string) ?? .null,
    ]
  }
}
