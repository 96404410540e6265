import Registry
import Tables

/// A validator that has accepted the example row of every table, parents first.
struct ExampleWorld {
  private(set) var validator: Validator
  private(set) var refusals: [String: [Violation]] = [:]

  init() {
    validator = Validator(Registry.tables)
    for table in Self.parentsFirst(Registry.tables) {
      let violations = validator.accept(table.example)
      if !violations.isEmpty { refusals[table.name] = violations }
    }
  }

  /// The rules of a table that their own witness does not break.
  func unbrokenRules(of table: Table) -> [String] {
    table.rules.filter { rule in
      var row = table.example
      for (column, value) in rule.witness { row[column] = value }
      return !validator.violations(of: row).contains { $0.rule.name == rule.name }
    }.map(\.name)
  }

  /// The tables in an order in which no row points at one that comes later.
  static func parentsFirst(_ tables: [Table]) -> [Table] {
    var sorted: [Table] = []
    var placed: Set<String> = []
    var waiting = tables
    while !waiting.isEmpty {
      let ready = waiting.filter { table in
        table.foreignKeys.allSatisfy { placed.contains($0.table) || $0.table == table.name }
      }
      // What points at itself in a circle is handed on as it is, and refused.
      let next = ready.isEmpty ? waiting : ready
      sorted += next
      placed.formUnion(next.map(\.name))
      waiting.removeAll { placed.contains($0.name) }
    }
    return sorted
  }
}
