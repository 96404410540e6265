package import Tables

extension Registry {
  /// The columns that tell rows of a table apart without its numbers.
  ///
  /// The stream key where there is one, else the first unique key, else the primary key.
  package static func naturalKey(of table: Table) -> [String] {
    if let streamKey = table.columns.first(where: { $0.role == .streamKey }) {
      return [streamKey.name]
    }
    return table.uniqueKeys.first ?? table.primaryKey
  }

  /// What names a row for good, such as the code of a market; several columns joined by slashes.
  package static func naturalKey(of row: Row) -> String {
    row.values(of: naturalKey(of: row.table)).map(\.description).joined(separator: "/")
  }
}
