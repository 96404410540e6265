internal import Registry
internal import Store
internal import Tables

/// Parts of the registry that are one thing.
extension RegistryPart {
  /// One table.
  static func of(_ table: Table) -> RegistryPart {
    RegistryPart(
      name: table.name, markdown: { DataDictionary.table(table) },
      json: { RegistryJSON.table(table) }, text: { text(table) },
      sql: { ([table.createStatement] + table.indexStatements).joined(separator: "\n\n") })
  }

  /// One view.
  static func of(_ view: View) -> RegistryPart {
    RegistryPart(
      name: view.name, markdown: { DataDictionary.view(view) }, json: { RegistryJSON.view(view) },
      text: {
        [
          Section(
            heading: "\(view.name): \(view.summary)", columns: ["column", "type", "meaning"],
            rows: view.columns.map { [$0.name, $0.type.name, $0.summary] })
        ]
      },
      sql: { SchemaScript.statement(view) })
  }

  /// One enumeration.
  static func of(_ list: Enumeration) -> RegistryPart {
    RegistryPart(
      name: list.name, markdown: { DataDictionary.enumeration(list) },
      json: { RegistryJSON.enumeration(list) },
      text: {
        [
          Section(
            heading: "\(list.name): \(list.summary)", columns: ["value", "meaning", "also read"],
            rows: list.cases.map { [$0.value, $0.summary, $0.aliases.joined(separator: ", ")] })
        ]
      },
      sql: { nil })
  }

  /// One metric.
  static func of(_ metric: Metric) -> RegistryPart {
    RegistryPart(
      name: metric.name, markdown: { "`\(metric.name)`: \(metric.summary)" },
      json: { RegistryJSON.metric(metric) },
      text: {
        [
          Section(
            heading: "\(metric.name): \(metric.summary)", columns: ["unit", "formula"],
            rows: [
              [metric.unit.rawValue, "(\(metric.numerator.sql)) / (\(metric.denominator.sql))"]
            ])
        ]
      },
      sql: { metric.sql })
  }

  private static func text(_ table: Table) -> [Section] {
    let columns = Section(
      heading: "\(table.name): \(table.summary)",
      columns: ["column", "type", "set by", "meaning", "rules"],
      rows: table.columns.map { column in
        [
          column.name, column.type.name + (column.isNullable ? "?" : ""), setter(column),
          column.summary, rules(column),
        ]
      })
    guard !table.checks.isEmpty else { return [columns] }
    let checks = Section(
      heading: "Rules over several columns", columns: ["rule", "what holds"],
      rows: table.checks.map { ["ck_\(table.name)_\($0.name)", $0.sentence] })
    return [columns, checks]
  }

  private static func setter(_ column: Column) -> String {
    switch column.input {
    case .always: "create, set"
    case .create: "create"
    case .update: "set"
    default: "gen"
    }
  }

  private static func rules(_ column: Column) -> String {
    var words = column.rules.map(\.sentence)
    if let reference = column.reference { words.append("→ \(reference.table)") }
    if let value = column.defaultValue, !value.isNull { words.append("default \(value)") }
    return words.joined(separator: "; ")
  }
}
