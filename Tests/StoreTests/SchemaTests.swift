import Registry
import SQLite
import Store
import Tables
import Testing

@Suite struct SchemaTests {
  @Test func `the whole schema is made, and every view answers with its described columns`() throws
  {
    let schema = try EmptySchema(withExamples: true)
    for statement in SchemaScript.afterLoad { try schema.connection.execute(statement) }
    for view in Registry.views {
      var statement = try schema.connection.prepare("SELECT * FROM \(view.name)")
      _ = try statement.step()
      let names = (0..<statement.columnCount).map { statement.columnName(at: $0) }
      #expect(names == view.columns.map(\.name), "\(view.name)")
    }
  }

  @Test func `every invariant is a query that runs and finds nothing in an empty database`() throws
  {
    let schema = try EmptySchema()
    for statement in SchemaScript.afterLoad { try schema.connection.execute(statement) }
    for invariant in Registry.invariants {
      var statement = try schema.connection.prepare(invariant.sql)
      #expect(try !statement.step(), "\(invariant.name)")
    }
  }

  @Test func `an append-only table refuses changes under the trigger's name`() throws {
    let schema = try EmptySchema(withExamples: true)
    for statement in SchemaScript.afterLoad { try schema.connection.execute(statement) }
    for trigger in Registry.triggers where trigger.condition == nil {
      let verb = trigger.event.hasSuffix("DELETE") ? "DELETE FROM" : "UPDATE"
      let table = SQLText.identifier(trigger.table)
      let column = Registry.table(named: trigger.table).map {
        SQLText.identifier($0.columns[0].name)
      }
      let change = verb == "UPDATE" ? " SET \(column ?? "") = \(column ?? "")" : ""
      do {
        try schema.connection.execute("\(verb) \(table)\(change)")
        Issue.record("\(trigger.name) let a change pass")
      } catch {
        #expect(error.message.hasPrefix("\(trigger.name): "))
      }
    }
  }
}
