internal import SQLite

extension TableShape {
  /// Reads the shape of a table from SQLite's own account of it.
  ///
  /// The options are those of `table_list`, which costs as much for one table as for all.
  init(
    named name: String, sql: String, options: (isWithoutRowID: Bool, isStrict: Bool),
    of database: StillDatabase
  ) throws {
    let quoted = SQLName.quoted(name)
    let columns = try database.texts("PRAGMA table_xinfo(\(quoted))").filter { $0[6] != "1" }.map {
      ColumnShape(
        name: $0[1] ?? "", type: $0[2] ?? "", isRequired: $0[3] == "1", standing: $0[4],
        keyPlace: Int($0[5] ?? "") ?? 0, isGenerated: $0[6] == "2" || $0[6] == "3")
    }
    let indexes = try database.texts("PRAGMA index_list(\(quoted))").filter { $0[2] == "1" }
    var keys: [[String]] = []
    var isComputed = false
    for index in indexes {
      let parts = try database.texts("PRAGMA index_info(\(SQLName.quoted(index[1] ?? "")))")
      let names = parts.compactMap { $0[2] }
      if names.count < parts.count || index[4] == "1" { isComputed = true }
      keys.append(names.sorted())
    }
    self.init(
      name: name, columns: columns, isWithoutRowID: options.isWithoutRowID,
      isStrict: options.isStrict, uniqueKeys: keys.sorted { $0.lexicographicallyPrecedes($1) },
      hasComputedKey: isComputed,
      pointers: try Self.pointers(of: quoted, database), checks: CheckText.checks(in: sql), sql: sql
    )
  }

  private static func pointers(of table: String, _ database: StillDatabase) throws -> [String] {
    let rows = try database.texts("PRAGMA foreign_key_list(\(table))")
    let groups = Dictionary(grouping: rows) { $0[0] ?? "" }
    return groups.values.map { parts in
      let ordered = parts.sorted { (Int($0[1] ?? "") ?? 0) < (Int($1[1] ?? "") ?? 0) }
      let columns = ordered.compactMap { $0[3] }.joined(separator: ", ")
      let targets = ordered.compactMap { $0[4] }.joined(separator: ", ")
      let first = ordered[0]
      return "(\(columns)) references \(first[2] ?? "") (\(targets)) "
        + "on update \(first[5] ?? "") on delete \(first[6] ?? "")"
    }.sorted()
  }
}
