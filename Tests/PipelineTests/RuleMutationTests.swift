import Pipeline
import Registry
import SQLite
import Store
import Tables
import Testing

/// Every rule of the registry, broken in a file by plain SQL: the judge names it.
@Suite struct RuleMutationTests {
  private let business: SmallBusiness

  init() throws { business = try SmallBusiness() }

  /// A database whose tables keep no rule at all, with one example row each.
  private func lawless() throws -> (writer: Connection, reader: Database) {
    let path = "\(business.folder)/lawless.db"
    let writer = try Connection(path: path, mode: .create)
    try writer.execute("PRAGMA synchronous = OFF; BEGIN")
    try writer.setPragma("application_id", to: Registry.applicationID)
    try writer.setPragma("user_version", to: Registry.schemaVersion)
    for table in Registry.tables {
      let columns = table.columns.map { SQLText.identifier($0.name) }.joined(separator: ", ")
      try writer.execute("CREATE TABLE \(SQLText.identifier(table.name)) (\(columns))")
      try writer.execute(Self.insertion(table.example))
    }
    try writer.commit()
    return (writer, try Database(opening: path, for: .reading))
  }

  private static func insertion(_ row: Row) -> String {
    let values = row.values.map(SQLText.literal).joined(separator: ", ")
    return "INSERT INTO \(SQLText.identifier(row.table.name)) VALUES (\(values))"
  }

  /// What breaks a rule: a witness over the example, or for keys a second example.
  private static func breaking(_ rule: Rule, _ table: Table) -> String {
    switch rule.kind {
    case .primaryKey, .unique:
      var second = table.example
      if table.hasRowID, !rule.columns.contains("id") { second["id"] = 2 }
      return insertion(second)
    default:
      let values = rule.witness.sorted { $0.key < $1.key }.map {
        "\(SQLText.identifier($0.key)) = \(SQLText.literal($0.value))"
      }
      return "UPDATE \(SQLText.identifier(table.name)) SET \(values.joined(separator: ", "))"
    }
  }

  @Test func `every rule of every table is named when a value breaks it, and holds before`() throws
  {
    let (writer, reader) = try lawless()
    var judged = 0
    for table in Registry.tables {
      let before = try RuleJudge.verdicts(of: table, in: reader, keys: true, pointers: true)
      #expect(before.filter { !$0.holds }.map(\.name) == [], "\(table.name)")
      for rule in table.rules {
        try writer.execute(Self.breaking(rule, table))
        let verdicts = try RuleJudge.verdicts(of: table, in: reader, keys: true, pointers: true)
        let verdict = verdicts.first { $0.name == rule.name }
        #expect(verdict?.holds == false, "\(rule.name)")
        #expect(verdict?.examples.isEmpty == false, "\(rule.name)")
        judged += 1
        try writer.execute("DELETE FROM \(SQLText.identifier(table.name))")
        try writer.execute(Self.insertion(table.example))
      }
    }
    #expect(judged == Registry.tables.map(\.rules.count).reduce(0, +))
  }

  @Test func `what stands behind a NUL is not hidden from a rule`() throws {
    let (writer, reader) = try lawless()
    try writer.execute("UPDATE currencies SET code = 'USD' || char(0) || 'x'")
    let verdicts = try RuleJudge.verdicts(
      of: Registry.currencies, in: reader, keys: true, pointers: true)
    #expect(verdicts.filter { !$0.holds }.map(\.name) == ["ck_currencies_code_pattern"])
  }
}
