internal import Pipeline
internal import Registry
internal import Tables

/// The registry as Markdown: docs/data-dictionary.md is made from it.
enum DataDictionary {
  /// Every table, view, enumeration, metric and invariant.
  static var whole: String {
    ([introduction] + tables + views + [metrics] + [enumerations] + [invariants])
      .joined(separator: "\n\n") + "\n"
  }

  private static var introduction: String {
    """
    # Data dictionary

    Made by `gen registry --format markdown`; a test fails when it is out of date.

    Schema \(Registry.schemaVersion). Types: `int`, `real`, `text`, `bool` (0 or 1), `money` (millionths of the \
    currency unit, int64), `ts` (UTC, `YYYY-MM-DDTHH:MM:SSZ`), `date` (`YYYY-MM-DD`), `json`, or the name of an \
    enumeration. A `?` marks columns that may have no value. Every table is STRICT. Rules are named \
    `ck_<table>_<rule>`.
    """
  }

  /// The tables, a section each.
  static var tables: [String] {
    ["## Tables"] + Registry.tables.map(table)
  }

  /// One table as a section.
  static func table(_ table: Table) -> String {
    var lines = ["### \(table.name)", "", table.summary, "", keys(of: table), ""]
    lines += ["| column | type | meaning | rules |", "|---|---|---|---|"]
    lines += table.columns.map(row)
    let checks = table.checks.map { "- `ck_\(table.name)_\($0.name)`: \($0.sentence)." }
    if !checks.isEmpty { lines += ["", "Rules over several columns:", ""] + checks }
    return lines.joined(separator: "\n")
  }

  private static func keys(of table: Table) -> String {
    var words = [
      "Kind: \(table.kind.rawValue)", "key: \(table.primaryKey.joined(separator: ", "))",
    ]
    words += table.uniqueKeys.map { "unique: \($0.joined(separator: ", "))" }
    words += table.compositeForeignKeys.map {
      "(\($0.columns.joined(separator: ", "))) → \($0.table)"
    }
    if table.isCreatable { words.append("`gen create \(table.name)`") }
    return words.joined(separator: " · ")
  }

  private static func row(_ column: Column) -> String {
    var type = "\(column.type.name)\(column.isNullable ? "?" : "")"
    if let unit = column.unit { type += ", \(unit)" }
    var rules = column.rules.map(\.sentence)
    if let reference = column.reference {
      rules.append("→ \(reference.table) (\(reference.onDelete.rawValue.lowercased()))")
    }
    if let value = column.defaultValue, !value.isNull { rules.append("default `\(value)`") }
    let cells = ["`\(column.name)`", type, column.summary, rules.joined(separator: "; ")]
    return "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  /// The views, a section each.
  static var views: [String] { ["## Views"] + Registry.views.map(view) }

  /// One view as a section.
  static func view(_ view: View) -> String {
    (["### \(view.name)", "", view.summary, "", "| column | type | meaning |", "|---|---|---|"]
      + view.columns.map { "| `\($0.name)` | \($0.type.name) | \(escaped($0.summary)) |" })
      .joined(separator: "\n")
  }

  /// The metrics as a section.
  static var metrics: String {
    ([
      "## Metrics", "", "0 where the divisor is 0.", "",
      "| metric | unit | meaning | formula |", "|---|---|---|---|",
    ]
      + Registry.metrics.map {
        "| `\($0.name)` | \($0.unit.rawValue) | \(escaped($0.summary)) "
          + "| `(\($0.numerator.sql)) / (\($0.denominator.sql))` |"
      }).joined(separator: "\n")
  }

  /// The enumerations as a section.
  static var enumerations: String {
    (["## Enumerations"] + Registry.enumerations.map(enumeration)).joined(separator: "\n\n")
  }

  /// One enumeration as a section.
  static func enumeration(_ list: Enumeration) -> String {
    (["### \(list.name)", "", list.summary, "", "| value | meaning | also read |", "|---|---|---|"]
      + list.cases.map {
        "| `\($0.value)` | \(escaped($0.summary)) | \($0.aliases.joined(separator: ", ")) |"
      }).joined(separator: "\n")
  }

  /// The invariants as a section.
  static var invariants: String {
    (["## Invariants", "", "| invariant | what holds | tables |", "|---|---|---|"]
      + Verification.invariants.map {
        "| `\($0.name)` | \(escaped($0.sentence)) | \($0.tables.joined(separator: ", ")) |"
      }).joined(separator: "\n")
  }

  /// A text for a cell of a Markdown table.
  static func escaped(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? ["\\", "|"] : $0 == "\n" ? [" "] : [$0] })
  }
}
