internal import Diagnostics
package import Registry
package import Store
package import Tables

/// Finds the row that a user means by what people call it.
package struct KeyLookup {
  private let database: Database

  /// Looks in a database.
  package init(_ database: Database) { self.database = database }

  /// The names of all reference rows of a database, those added by profiles among them.
  package static func referenceNames(in source: any RowSource) throws -> ReferenceNames {
    let named = Registry.reference.filter {
      ReferenceNames.naming[$0.name] != nil || $0.name == Registry.mappingAliases.name
    }
    return ReferenceNames(try named.flatMap { try source.rows(of: $0, where: RowFilter()) })
  }

  /// The id of the row that a text names: its number, a unique key, its name, or an alias.
  ///
  /// Names are compared without case. Nothing found gives a failure with the nearest name.
  package func id(of text: String, in table: Table) throws -> Int64 {
    if let number = Int64(text), try database.row(of: table, ["id": .integer(number)]) != nil {
      return number
    }
    let (found, known) = try look(for: text, in: table)
    if let found { return found }
    let near = Suggestion.nearest(to: text, in: known)
    throw Failure(
      .notFound, "there is no row '\(text)' in \(table.name)",
      advice: near.map { "did you mean '\($0)'?" } ?? "see them with: gen list \(table.name)")
  }

  private func look(for text: String, in table: Table) throws -> (id: Int64?, known: [String]) {
    if ReferenceNames.naming[table.name] != nil {
      let names = try Self.referenceNames(in: database)
      return (names.row(text, in: table.name)?["id"].integer, names.spellings(in: table.name))
    }
    var known: [String] = []
    var found: Int64?
    let columns = Self.nameColumns(of: table)
    try database.forEachRow(of: table) { row in
      for name in columns.compactMap({ row[$0].text }) {
        known.append(name)
        if found == nil, name.lowercased() == text.lowercased() { found = row["id"].integer }
      }
    }
    return (found, known)
  }

  /// Texts that name a row by themselves: unique ones, codes and names.
  private static func nameColumns(of table: Table) -> [String] {
    let unique = table.uniqueKeys.filter { $0.count == 1 }.flatMap(\.self)
    let spoken = ["code", "name"].filter { table.position(of: $0) != nil && !unique.contains($0) }
    return (unique + spoken).filter { table.column(named: $0)?.type.storage == .text }
  }
}
