internal import JSON
internal import Registry
internal import Tables

/// The registry as JSON; names and nesting are an interface.
enum RegistryJSON {
  /// Everything.
  static var whole: JSONValue {
    [
      "schema_version": .integer(Registry.schemaVersion),
      "tables": .array(Registry.tables.map(table)),
      "views": .array(Registry.views.map(view)),
      "enumerations": .array(Registry.enumerations.map(enumeration)),
      "metrics": .array(Registry.metrics.map(metric)),
      "invariants": .array(Registry.invariants.map(invariant)),
    ]
  }

  /// One table.
  static func table(_ table: Table) -> JSONValue {
    [
      "name": .string(table.name), "kind": .string(table.kind.rawValue),
      "summary": .string(table.summary), "primary_key": strings(table.primaryKey),
      "unique_keys": .array(table.uniqueKeys.map(strings)),
      "columns": .array(table.columns.map(column)),
      "foreign_keys": .array(
        table.foreignKeys.map {
          [
            "columns": strings($0.columns), "table": .string($0.table),
            "targets": strings($0.targets),
            "on_delete": .string($0.onDelete.rawValue),
          ]
        }),
      "rules": .array(
        table.rules.map {
          [
            "name": .string($0.name), "sentence": .string($0.sentence),
            "columns": strings($0.columns),
          ]
        }),
    ]
  }

  private static func column(_ column: Column) -> JSONValue {
    [
      "name": .string(column.name), "type": .string(column.type.name),
      "storage": .string(column.type.storage.rawValue), "nullable": .bool(column.isNullable),
      "unit": column.unit.map(JSONValue.string) ?? .null,
      "default": column.defaultValue.map { JSONValue(cell: $0) } ?? .null,
      "create": .bool(column.input.contains(.create)),
      "update": .bool(column.input.contains(.update)),
      "references": column.reference.map { .string("\($0.table).\($0.column)") } ?? .null,
      "rules": strings(column.allRules.map(\.sentence)), "summary": .string(column.summary),
    ]
  }

  /// One view.
  static func view(_ view: View) -> JSONValue {
    [
      "name": .string(view.name), "summary": .string(view.summary),
      "columns": .array(
        view.columns.map {
          [
            "name": .string($0.name), "type": .string($0.type.name), "summary": .string($0.summary),
          ]
        }),
    ]
  }

  /// One enumeration.
  static func enumeration(_ enumeration: Enumeration) -> JSONValue {
    [
      "name": .string(enumeration.name), "summary": .string(enumeration.summary),
      "values": .array(
        enumeration.cases.map {
          [
            "value": .string($0.value), "summary": .string($0.summary),
            "aliases": strings($0.aliases),
          ]
        }),
    ]
  }

  /// One metric.
  static func metric(_ metric: Metric) -> JSONValue {
    [
      "name": .string(metric.name), "summary": .string(metric.summary),
      "unit": .string(metric.unit.rawValue), "numerator": .string(metric.numerator.sql),
      "denominator": .string(metric.denominator.sql),
    ]
  }

  /// One invariant.
  static func invariant(_ invariant: Invariant) -> JSONValue {
    [
      "name": .string(invariant.name), "sentence": .string(invariant.sentence),
      "tables": strings(invariant.tables),
    ]
  }

  private static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }
}
