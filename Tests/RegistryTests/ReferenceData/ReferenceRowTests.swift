import Registry
import Tables
import Testing

@Suite struct ReferenceRowTests {
  /// The rows as they will be stored: a later step fills `uid`.
  private func filled(_ row: Row) -> Row {
    var row = row
    guard row.table.position(of: "uid") != nil, case .integer(let id) = row["id"] else {
      return row
    }
    let number = String(id)
    let tail = String(repeating: "0", count: 12 - number.count) + number
    row["uid"] = .text("00000000-0000-4000-8000-\(tail)")
    return row
  }

  @Test func `every fixed row keeps every rule, pointers and keys included`() {
    var validator = Validator(Registry.reference)
    for row in Registry.referenceRows {
      let violations = validator.accept(filled(row))
      #expect(violations == [], "\(row.table.name) \(row["id"]): \(violations.map(\.sentence))")
    }
  }

  @Test func `the database takes every fixed row and none points nowhere`() throws {
    let database = try RegistryDatabase()
    for row in Registry.referenceRows.map(filled) {
      let names = row.table.columns.map(\.name)
      try database.insert(row.table, Dictionary(uniqueKeysWithValues: zip(names, row.values)))
    }
    #expect(try database.rows("PRAGMA foreign_key_check") == [])
    #expect(try database.violatedInvariants() == [])
  }

  @Test func `rows are numbered from 1 without a gap, in the order of the tables`() {
    let order = Registry.referenceRows.reduce(into: [String]()) { order, row in
      if order.last != row.table.name { order.append(row.table.name) }
    }
    #expect(order == Registry.reference.map(\.name))
    for table in Registry.reference {
      let rows = Registry.referenceRows(of: table)
      #expect(rows.map { $0["id"].integer } == rows.indices.map { Int64($0 + 1) }, "\(table.name)")
      #expect(
        rows.allSatisfy {
          $0["created_at"] == "2025-01-01T00:00:00Z" && $0["updated_at"] == $0["created_at"]
        })
    }
  }

  @Test func `rows leave only their uid open`() {
    for row in Registry.referenceRows {
      for column in row.table.columns where row[column.name].isNull {
        #expect(column.role == .uid, "\(row.table.name).\(column.name)")
      }
    }
  }

  @Test func `natural keys tell the rows of a table apart`() {
    for table in Registry.reference {
      let keys = Registry.referenceRows(of: table).map { Registry.naturalKey(of: $0) }
      #expect(Set(keys).count == keys.count, "\(table.name)")
    }
    func key(_ table: Table) -> String? {
      Registry.referenceRows(of: table).first.map { Registry.naturalKey(of: $0) }
    }
    #expect(key(Registry.markets) == "US")
    #expect(key(Registry.titles) == "TTL-0001")
    #expect(key(Registry.mappingAliases) == "CHANNEL/Facebook")
    #expect(Registry.naturalKey(of: Registry.creatives) == ["stream_key"])
  }

  @Test func `a readable number has its prefix and at least its digits`() {
    let code = Registry.campaigns.column(named: "code")
    #expect(code?.code(of: 7) == "CMP-0007")
    #expect(code?.code(of: 12_345) == "CMP-12345")
    #expect(Registry.campaigns.column(named: "name")?.code(of: 7) == nil)
  }
}
