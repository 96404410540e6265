internal import Diagnostics
internal import JSON
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// A part of the registry in every format that it can be printed in.
struct RegistryPart: Sendable {
  /// A heading and a table below it.
  struct Section: Sendable {
    let heading: String
    let columns: [String]
    let rows: [[String]]
  }

  /// What the user writes.
  let name: String
  let markdown: @Sendable () -> String
  let json: @Sendable () -> JSONValue
  let text: @Sendable () -> [Section]
  let sql: @Sendable () -> String?

  /// The parts that have a name of their own.
  static let all: [RegistryPart] = [
    tables, enums, metrics, views, defaults, invariants, exits, findings, qualityRules,
  ]

  /// The part, table, view, enumeration or metric of a name; everything when none is given.
  static func find(_ name: String?) throws -> RegistryPart {
    guard let name else { return whole }
    if let part = all.first(where: { $0.name == name }) { return part }
    if let table = Registry.table(named: name) { return of(table) }
    if let view = Registry.views.first(where: { $0.name == name }) { return of(view) }
    if let list = Registry.enumerations.first(where: { $0.name == name }) { return of(list) }
    if let metric = Registry.metrics.first(where: { $0.name == name }) { return of(metric) }
    let known =
      all.map(\.name) + Registry.tables.map(\.name) + Registry.views.map(\.name)
      + Registry.enumerations.map(\.name) + Registry.metrics.map(\.name)
    let near = Suggestion.nearest(to: name, in: known)
    throw Failure(
      .notFound, "the registry has nothing named '\(name)'",
      advice: near.map { "did you mean '\($0)'?" } ?? "see all of it with: gen registry")
  }

  private static let whole = RegistryPart(
    name: "", markdown: { DataDictionary.whole }, json: { RegistryJSON.whole },
    text: { tables.text() + views.text() + enums.text() + metrics.text() + invariants.text() },
    sql: { SchemaScript.text })

  private static let tables = RegistryPart(
    name: "tables", markdown: { DataDictionary.tables.joined(separator: "\n\n") },
    json: { .array(Registry.tables.map(RegistryJSON.table)) },
    text: {
      [
        Section(
          heading: "Tables", columns: ["table", "kind", "what one row is"],
          rows: Registry.tables.map { [$0.name, $0.kind.rawValue, $0.summary] })
      ]
    },
    sql: { SchemaScript.tables.joined(separator: "\n\n") })

  private static let views = RegistryPart(
    name: "views", markdown: { DataDictionary.views.joined(separator: "\n\n") },
    json: { .array(Registry.views.map(RegistryJSON.view)) },
    text: {
      [
        Section(
          heading: "Views", columns: ["view", "what one row is"],
          rows: Registry.views.map { [$0.name, $0.summary] })
      ]
    },
    sql: { Registry.views.map(SchemaScript.statement).joined(separator: "\n\n") })

  private static let enums = RegistryPart(
    name: "enums", markdown: { DataDictionary.enumerations },
    json: { .array(Registry.enumerations.map(RegistryJSON.enumeration)) },
    text: {
      [
        Section(
          heading: "Enumerations", columns: ["enumeration", "values"],
          rows: Registry.enumerations.map { [$0.name, $0.values.joined(separator: ", ")] })
      ]
    },
    sql: { nil })

  private static let metrics = RegistryPart(
    name: "metrics", markdown: { DataDictionary.metrics },
    json: { .array(Registry.metrics.map(RegistryJSON.metric)) },
    text: {
      [
        Section(
          heading: "Metrics (0 where the divisor is 0)", columns: ["metric", "formula", "meaning"],
          rows: Registry.metrics.map {
            [$0.name, "(\($0.numerator.sql)) / (\($0.denominator.sql))", $0.summary]
          })
      ]
    },
    sql: { nil })

  private static let invariants = RegistryPart(
    name: "invariants", markdown: { DataDictionary.invariants },
    json: { .array(Verification.invariants.map(RegistryJSON.invariant)) },
    text: {
      [
        Section(
          heading: "Invariants", columns: ["invariant", "what holds"],
          rows: Verification.invariants.map { [$0.name, $0.sentence] })
      ]
    },
    sql: { nil })
}
