internal import Files
internal import JSON
internal import Registry
package import Store
internal import Tables
package import Units

/// Writes what the queries read beside the layers, so that another engine can answer the same.
package struct MartInputs {
  private let database: Database
  private let asOf: Instant

  /// Reads from a database.
  package init(_ database: Database, asOf: Instant) {
    self.database = database
    self.asOf = asOf
  }

  /// Writes a file of JSON Lines a relation, and `schema.json` with the types of their columns.
  /// - Returns: The relations and their rows.
  package func write(
    to folder: String, replacing: Bool
  ) throws -> [(name: String, rows: Int64)] {
    let session = LakehouseSession(database) { _ in }
    try HostRelations.create(LakehouseOptions(landing: "", asOf: asOf), session)
    defer { HostRelations.drop(session) }
    let relations = HostRelations.relations
    var schema = JSONObject()
    var counts: [(name: String, rows: Int64)] = []
    for relation in relations {
      schema[relation.name] = .object(
        JSONObject(uniqueMembers: relation.columns.map { ($0.name, .string($0.type)) }))
      let rows = try write(relation, session, to: folder, replacing)
      counts.append((relation.name, rows))
    }
    try AtomicFile.write(
      Array((JSONValue.object(schema).text(layout: .pretty) + "\n").utf8).span,
      to: Path.joined(folder, "schema.json"), replacing: replacing)
    return counts
  }

  private func write(
    _ relation: HostRelations.Relation, _ session: LakehouseSession, to folder: String,
    _ replacing: Bool
  ) throws -> Int64 {
    let file = try AtomicFile(
      at: Path.joined(folder, relation.name + ".jsonl"), replacing: replacing)
    var writer = try ByteWriter(creating: file.besidePath)
    var json = JSONWriter()
    var rows: Int64 = 0
    let columns = relation.columns.map { SQLText.identifier($0.name) }.joined(separator: ", ")
    try session.forEachRow("SELECT \(columns) FROM \(relation.name)") { cells in
      json.clear()
      json.beginObject()
      for (column, cell) in zip(relation.columns, cells) {
        json.name(column.name)
        switch cell {
        case .null: json.null()
        case .integer(let number): json.integer(number)
        case .real(let number): json.number(number)
        case .text(let text): json.string(text)
        }
      }
      json.endObject()
      json.endLine()
      try writer.write(json.bytes.span)
      rows += 1
    }
    try writer.finish()
    try file.publish()
    return rows
  }
}
