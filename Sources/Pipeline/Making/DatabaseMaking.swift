internal import Registry
package import Store
internal import Tables
internal import Units

/// Makes empty databases: every table, and the fixed rows that everything refers to.
package enum DatabaseMaking {
  /// Makes a database and publishes it.
  package static func makeEmpty(at path: String, over place: DatabaseDraft.Place = .empty) throws {
    let draft = try DatabaseDraft(at: path, over: place)
    try fillReference(draft.database)
    try draft.publish()
  }

  /// Stores the fixed rows.
  package static func fillReference(_ database: Database) throws {
    let filling = RowFilling(at: SimulatedClock.beginning)
    var rows = Registry.referenceRows
    for index in rows.indices {
      filling.fill(&rows[index], id: rows[index]["id"].integer ?? 0)
    }
    try StoreSink(database).write(rows)
  }
}
