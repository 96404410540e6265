internal import SQLite
package import Tables

extension DatabaseDraft {
  /// Copies all rows of some tables from another database of this schema, in the order of their keys.
  package func copy(_ tables: [Table], from path: String) throws {
    let connection = database.connection
    // Another file can be attached between transactions only.
    try connection.commit()
    try attach(path)
    try connection.begin()
    for table in tables {
      let name = SQLText.identifier(table.name)
      let key = table.primaryKey.map(SQLText.identifier).joined(separator: ", ")
      try connection.execute(
        "INSERT INTO main.\(name) SELECT * FROM part.\(name) ORDER BY \(key)")
    }
    try connection.commit()
    try connection.execute("DETACH part")
    try connection.begin()
  }

  private func attach(_ path: String) throws {
    var statement = try database.connection.prepare("ATTACH ? AS part")
    try statement.bind(.text(path), at: 1)
    try statement.run()
  }
}
