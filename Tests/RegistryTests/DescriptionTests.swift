import Registry
import Tables
import Testing

@Suite struct DescriptionTests {
  @Test func `every summary is a sentence of at most 150 characters`() {
    let tables = Registry.tables.map { ($0.name, $0.summary) }
    let columns = Registry.tables.flatMap { table in
      table.columns.map { ("\(table.name).\($0.name)", $0.summary) }
    }
    let lists = Registry.enumerations.map { ($0.name, $0.summary) }
    let values = Registry.enumerations.flatMap { list in
      list.cases.map { ("\(list.name) \($0.value)", $0.summary) }
    }
    for (name, summary) in tables + columns + lists + values {
      #expect(summary.hasSuffix("."), "\(name)")
      #expect(summary.count <= 150, "\(name)")
    }
  }

  @Test func `no name stands twice`() {
    func repeated(_ names: [String]) -> [String] {
      var seen: Set<String> = []
      return names.filter { !seen.insert($0).inserted }
    }
    #expect(repeated(Registry.tables.map(\.name)) == [])
    #expect(repeated(Registry.enumerations.map(\.name)) == [])
    #expect(repeated(Registry.tables.flatMap(\.rules).map(\.name)) == [])
    for list in Registry.enumerations { #expect(repeated(list.values) == [], "\(list.name)") }
  }

  @Test func `tables, columns and lists are named in snake case`() {
    let shape = Pattern("[a-z0-9_]{2,64}")
    let names =
      Registry.tables.map(\.name) + Registry.tables.flatMap(\.columns).map(\.name)
      + Registry.enumerations.map(\.name)
    for name in names {
      #expect(shape.matches(name) && name.first != "_" && name.last != "_", "\(name)")
    }
  }

  @Test func `every pointer leads to a key of the table that it names`() {
    for table in Registry.tables {
      for key in table.foreignKeys {
        let target = Registry.table(named: key.table)
        let keys = target.map { [$0.primaryKey] + $0.uniqueKeys } ?? []
        #expect(keys.contains(key.targets), "\(table.name) \(key.columns) to \(key.table)")
      }
    }
  }

  @Test func `what the program sets is never asked of a user`() {
    for column in Registry.tables.flatMap(\.columns) where column.role != .value {
      #expect(column.input == .never, "\(column.name)")
    }
  }
}
