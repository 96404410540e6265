internal import AdOps
internal import Arguments
internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables
internal import Terminal

/// `gen translate`.
enum TranslateCommand {
  private static let platform = Option<String?>(
    "platform", .choice(Platform.enumeration.choices), "Whose words.",
    otherwise: "the platform that delivers the ticket's channel")

  static let command = GenCommand(
    "translate", "Show the calls that a ticket becomes, without sending any.",
    discussion: """
      Ids of objects that are not made yet stand as «step N»: each is put in when the answer to that step \
      is known. What the platform cannot carry is told, and what stands in the way of sending too.
      """,
    group: CommandGroups.operate,
    examples: [
      Example("gen translate TKT-00001", "for its own platform"),
      Example("gen translate TKT-00001 --platform META --json", "as if it were for another one"),
    ],
    parameters: [TicketsShowCommand.ticket, platform],
    exits: [
      ExitNote(.violations, "the ticket cannot be sent; what it lacks is told"),
      ExitNote(.notFound, "there is no such ticket"),
    ],
    seeAlso: ["gen orchestrate", "gen tickets show", "docs/adops.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let database = try context.open(.reading)
    let preview = try TranslationPreview(
      of: arguments[TicketsShowCommand.ticket], in: database,
      for: arguments[platform].flatMap(Platform.init(rawValue:)))
    for finding in preview.findings { context.console.report(finding) }
    try context.answer(
      [
        "ticket": .string(preview.code), "platform": .string(preview.platform.rawValue),
        "calls": .array(preview.calls.map(json)),
        "findings": .array(preview.findings.map { .string($0.sentence) }),
        "hand_off": preview.handOff ?? .null,
      ]
    ) {
      preview.calls.map { call in
        "\(call.number). \(call.action.rawValue) \(call.kind.rawValue): "
          + "\(call.method.rawValue) \(call.path)\n\(call.body.text(layout: .pretty))\n"
      }.joined(separator: "\n")
        + (preview.handOff.map { $0.text(layout: .pretty) + "\n" } ?? "")
    }
    return preview.isRefused ? .violations : .done
  }

  private static func json(_ call: TranslationPreview.Call) -> JSONValue {
    [
      "step": .integer(Int64(call.number)), "action": .string(call.action.rawValue),
      "kind": .string(call.kind.rawValue), "method": .string(call.method.rawValue),
      "path": .string(call.path), "api_version": .string(call.apiVersion), "body": call.body,
    ]
  }
}
