internal import Arguments
internal import Diagnostics
internal import Files
internal import JSON
internal import Profiles
internal import Terminal

/// `gen validate FILE…`.
enum Validate {
  private static let files = Positional<[String]>.repeated(
    "file", .file, "Profiles, examples, worlds or workflows.", isRequired: true)

  static let command = GenCommand(
    "validate", "Say everything that is wrong with YAML files.",
    discussion: """
      Every finding of every file is shown at its place, with what was probably meant; nothing is made. \
      The kind of a file follows from its root.
      """,
    group: CommandGroups.make,
    examples: [
      Example("gen validate profiles/high_cpm_tv_awareness.yml", "one profile"),
      Example("gen validate profiles/*.yml --json", "findings for a program"),
    ],
    parameters: [files, TemplateOptions.templates],
    exits: [
      ExitNote(.invalidInput, "a file has errors"), ExitNote(.notFound, "there is no such file"),
    ],
    seeAlso: ["gen schema", "docs/profiles.md"],
    run: run)

  private static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws
    -> ExitStatus
  {
    let validator = FileValidator(
      bases: try TemplateOptions.basesFolder(arguments), names: try TemplateOptions.names(context),
      commands: GenProgram.outline.root.subcommands.map(\.name))
    let reports = arguments[files].map { (file: $0, report: validator.report(on: $0)) }
    for (_, report) in reports {
      for finding in report.findings { context.console.report(finding, source: report.lines.line) }
    }
    try context.answer(.array(reports.map { json($0.file, $0.report) })) {
      reports.map { file, report in
        let errors = report.findings.count { $0.severity == .error }
        return errors == 0
          ? "\(file): \(kind(report)), correct\n"
          : "\(file): \(errors) \(errors == 1 ? "error" : "errors")\n"
      }.joined()
    }
    let wrong = reports.filter(\.report.hasErrors)
    if wrong.isEmpty { return .done }
    return wrong.allSatisfy { !FileSystem.exists($0.file) } ? .notFound : .invalidInput
  }

  private static func kind(_ report: FileReport) -> String {
    guard let root = report.root else { return "of no known kind" }
    let campaigns = report.campaigns.isEmpty ? "" : " (\(report.campaigns.joined(separator: ", ")))"
    return root.rawValue + campaigns
  }

  private static func json(_ file: String, _ report: FileReport) -> JSONValue {
    [
      "file": .string(file), "kind": report.root.map { .string($0.rawValue) } ?? .null,
      "campaigns": .array(report.campaigns.map(JSONValue.string)),
      "findings": .array(
        report.findings.map { finding in
          [
            "severity": .string(finding.severity.rawValue), "code": .string(finding.code.name),
            "sentence": .string(finding.sentence),
            "line": finding.place.map { .integer(Int64($0.line)) } ?? .null,
            "column": finding.place.map { .integer(Int64($0.column)) } ?? .null,
            "suggestion": finding.suggestion.map(JSONValue.string) ?? .null,
            "advice": finding.advice.map(JSONValue.string) ?? .null,
          ]
        }),
    ]
  }
}
