import Tables

extension Registry {
  /// What follows from the columns of every table.
  ///
  /// JSON is JSON, readable numbers are the row's own, and no row was changed before it was made.
  static let derivedInvariants: [Invariant] = tables.flatMap { table in
    jsonInvariants(of: table) + codeInvariants(of: table) + stampInvariants(of: table)
  }

  private static func jsonInvariants(of table: Table) -> [Invariant] {
    table.columns.filter { $0.type == .json }.map { column in
      let name = SQLText.identifier(column.name)
      return invariant(
        table, "\(table.name)_\(column.name)_is_json",
        "\(column.name) of \(table.name) holds JSON",
        where: "\(name) IS NOT NULL AND NOT json_valid(\(name))")
    }
  }

  private static func codeInvariants(of table: Table) -> [Invariant] {
    table.columns.compactMap { column in
      guard case .code(let prefix, let digits) = column.role else { return nil }
      return invariant(
        table, "\(table.name)_\(column.name)_follows_id",
        "\(column.name) of \(table.name) is made from its number",
        where: "\(column.name) <> printf('\(prefix)%0\(digits)lld', id)")
    }
  }

  private static func stampInvariants(of table: Table) -> [Invariant] {
    guard table.columns.contains(where: { $0.role == .createdAt }),
      table.columns.contains(where: { $0.role == .updatedAt })
    else { return [] }
    return [
      invariant(
        table, "\(table.name)_changed_after_made",
        "no row of \(table.name) changed before it was made",
        where: "updated_at < created_at")
    ]
  }

  private static func invariant(
    _ table: Table, _ name: String, _ sentence: String, where condition: String
  ) -> Invariant {
    let key = table.primaryKey.map(SQLText.identifier).joined(separator: ", ")
    return Invariant(
      name, sentence, tables: [table.name],
      sql: "SELECT \(key) FROM \(SQLText.identifier(table.name)) WHERE \(condition)")
  }
}
