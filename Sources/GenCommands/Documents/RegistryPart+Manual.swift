internal import Arguments
internal import Diagnostics
internal import JSON
internal import Registry
internal import Pipeline
internal import Tables

/// Parts that describe the program's behaviour: defaults, exit codes, findings.
extension RegistryPart {
  /// The constants of the simulator and generators, with their sources.
  static let defaults = RegistryPart(
    name: "defaults",
    markdown: {
      page(
        "Defaults", "Every constant of the generators and the simulator, with its source.",
        ["default", "value", "unit", "meaning", "source"], defaultRows(quoting: "`"))
    },
    json: { .array(Registry.defaults.map(defaultJSON)) },
    text: {
      [
        Section(
          heading: "Defaults", columns: ["default", "value", "unit", "meaning", "source"],
          rows: defaultRows(quoting: ""))
      ]
    },
    sql: { nil })

  private static func defaultRows(quoting quote: String) -> [[String]] {
    Registry.defaults.map { entry in
      let name = "\(quote)\(entry.name)\(quote)"
      return [name, values(of: entry), entry.unit ?? "", entry.summary, entry.source]
    }
  }

  /// The numbers, each after its label where it has one.
  private static func values(of entry: Default) -> String {
    let numbers = entry.values.map { $0 == $0.rounded() ? String(Int64($0)) : String($0) }
    guard !entry.labels.isEmpty else { return numbers.joined(separator: " ") }
    return zip(entry.labels, numbers).map { "\($0) \($1)" }.joined(separator: ", ")
  }

  private static func defaultJSON(_ entry: Default) -> JSONValue {
    let numbers = entry.values.map { JSONValue.number($0) ?? .null }
    return [
      "name": .string(entry.name), "values": .array(numbers),
      "labels": .array(entry.labels.map(JSONValue.string)),
      "unit": entry.unit.map(JSONValue.string) ?? .null, "summary": .string(entry.summary),
      "source": .string(entry.source),
    ]
  }

  /// What a command tells the shell.
  static let exits = RegistryPart(
    name: "exits",
    markdown: {
      page(
        "Exit codes",
        "What a command tells the shell. `gen COMMAND --help` names those of a command.",
        ["code", "name", "meaning"],
        ExitStatus.allCases.map { ["\($0.rawValue)", "\($0)", $0.meaning] })
    },
    json: {
      .array(
        ExitStatus.allCases.map {
          [
            "code": .integer(Int64($0.rawValue)), "name": .string("\($0)"),
            "meaning": .string($0.meaning),
          ]
        })
    },
    text: {
      [
        Section(
          heading: "Exit codes", columns: ["code", "meaning"],
          rows: ExitStatus.allCases.map { ["\($0.rawValue)", $0.meaning] })
      ]
    },
    sql: { nil })

  /// Every code that a finding may carry.
  static let findings = RegistryPart(
    name: "findings",
    markdown: {
      page(
        "Findings",
        "What `error[code]` means. A code is never reused for another meaning.",
        ["code", "meaning"], FindingCatalogue.all.map { ["`\($0.name)`", $0.summary] })
    },
    json: {
      .array(
        FindingCatalogue.all.map { ["code": .string($0.name), "meaning": .string($0.summary)] })
    },
    text: {
      [
        Section(
          heading: "Findings", columns: ["code", "meaning"],
          rows: FindingCatalogue.all.map { [$0.name, $0.summary] })
      ]
    },
    sql: { nil })

  static func page(
    _ title: String, _ introduction: String, _ columns: [String], _ rows: [[String]]
  ) -> String {
    let lines =
      [
        "# \(title)", "", introduction, "",
        "Made by `gen registry`; a test fails when it is out of date.",
        "", "| " + columns.joined(separator: " | ") + " |",
        "|" + columns.map { _ in "---|" }.joined(),
      ]
      + rows.map { "| " + $0.map(DataDictionary.escaped).joined(separator: " | ") + " |" }
    return lines.joined(separator: "\n")
  }
}
