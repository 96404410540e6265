internal import Diagnostics
internal import Digest
internal import Registry
internal import SQLite
internal import Store
internal import Tables

extension GoldenManifest {
  /// Reads every table of a database of gen's.
  /// - Complexity: O(rows × columns); it keeps two bytes a row.
  package init(of database: StillDatabase, step: () throws -> Void = {}) throws {
    try database.identity.requireOurs(database.path)
    let known = Set(try database.texts("SELECT name FROM sqlite_schema").compactMap { $0[0] })
    var tables: [Table] = []
    for table in Registry.tables where known.contains(table.name) {
      try step()
      let content = try Self.content(of: table, database.connection)
      if !content.marks.isEmpty { tables.append(content) }
    }
    schemaVersion = String(database.identity.schemaVersion)
    runs = try Provenance(of: database).runs.map { run in
      Provenance.Run(id: run.id, columns: run.columns.filter { Self.runColumns.contains($0.name) })
    }
    self.tables = tables
  }

  private static func content(
    of table: Tables.Table, _ connection: Connection
  ) throws -> Table {
    let wordings = table.columns.map(CellWording.init)
    let keys = table.primaryKey.compactMap { table.position(of: $0) }
    var statement = try connection.prepare(selection(of: table))
    var (digest, marks): (TableDigest, [UInt16]) = (TableDigest(), [])
    var sums = wordings.map { _ in TableDigest() }
    while try statement.step() {
      var (row, key) = (RowDigest(), RowDigest())
      for index in keys { key.append(cell: index, of: statement, as: wordings[index]) }
      for (index, wording) in wordings.enumerated() {
        row.append(cell: index, of: statement, as: wording)
        var cell = key
        cell.append(cell: index, of: statement, as: wording)
        sums[index].insert(cell)
      }
      digest.insert(row)
      marks.append(UInt16(truncatingIfNeeded: row.value))
    }
    return Table(
      name: table.name, digest: digest.description,
      columns: zip(table.columns, sums).map { column, sum in
        let low = String(UInt64(truncatingIfNeeded: sum.sum), radix: 16)
        return Column(
          name: column.name, digest: String(repeating: "0", count: 16 - low.count) + low)
      }, marks: marks)
  }

  private static func selection(of table: Tables.Table) -> String {
    let key = table.primaryKey.map(SQLText.identifier).joined(separator: ", ")
    return "SELECT \(table.columnList) FROM \(SQLText.identifier(table.name)) ORDER BY \(key)"
  }

  /// The key of a row by its place in the order of the key, its parts joined by commas.
  static func key(ofRow place: Int, in name: String, _ database: StillDatabase) throws -> String? {
    guard let table = Registry.table(named: name) else { return nil }
    let key = table.primaryKey.map(SQLText.identifier).joined(separator: ", ")
    return try database.texts(
      "SELECT \(key) FROM \(SQLText.identifier(name)) ORDER BY \(key) LIMIT 1 OFFSET \(place)"
    ).first.map { $0.map { $0 ?? "NULL" }.joined(separator: ",") }
  }
}
