internal import Diagnostics
internal import Registry
package import Store
package import Tables

/// Finds the row that a user means by what people call it.
package struct KeyLookup {
  private let database: Database

  /// Looks in a database.
  package init(_ database: Database) { self.database = database }

  /// The id of the row that a text names: its number, a unique key, its name, or an alias.
  ///
  /// Names are compared without case. Nothing near enough gives a failure with the nearest name.
  package func id(of text: String, in table: Table) throws -> Int64 {
    if let number = Int64(text), try database.row(of: table, ["id": .integer(number)]) != nil {
      return number
    }
    var names: [String] = []
    let keys = nameColumns(of: table)
    var found: Int64?
    try database.forEachRow(of: table) { row in
      for key in keys {
        guard let name = row[key].text else { continue }
        names.append(name)
        if name.lowercased() == text.lowercased(), found == nil { found = row["id"].integer }
      }
    }
    if let found { return found }
    if let alias = try aliased(text, table) { return alias }
    let near = Suggestion.nearest(to: text, in: names)
    throw Failure(
      .notFound, "there is no row '\(text)' in \(table.name)",
      advice: near.map { "did you mean '\($0)'?" } ?? "see them with: gen list \(table.name)")
  }

  private func nameColumns(of table: Table) -> [String] {
    let unique = table.uniqueKeys.filter { $0.count == 1 }.flatMap(\.self)
    let spoken = ["code", "name", "platform_name"].filter { table.position(of: $0) != nil }
    return (unique + spoken.filter { !unique.contains($0) }).filter {
      table.column(named: $0)?.type.storage == .text
    }
  }

  private func aliased(_ text: String, _ table: Table) throws -> Int64? {
    let kinds = ["brands": "BRAND", "channels": "CHANNEL", "markets": "MARKET"]
    guard let kind = kinds[table.name] else { return nil }
    return try database.rows(of: Registry.mappingAliases, where: RowFilter(["kind": .text(kind)]))
      .first { $0["alias"].text?.lowercased() == text.lowercased() }?["target_id"].integer
  }
}
