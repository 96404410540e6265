package import Diagnostics
internal import Registry
package import Store
package import Tables
internal import Units

/// Creates, changes and deletes single rows on behalf of a user, and records what was changed.
package struct RowEditing {
  private let database: Database
  private let instant: Instant

  /// Edits a database that is open for extending.
  package init(_ database: Database) throws {
    self.database = database
    instant = try SimulatedClock.now(in: database)
  }

  /// Makes a row from what a user gave; everything else is the default or the program's own.
  /// - Parameters:
  ///   - table: The table, which must allow it.
  ///   - given: The values by column.
  /// - Returns: The row as it was stored.
  /// - Throws: Every broken rule, and nothing is stored.
  package func create(_ table: Table, given: [String: Value]) throws -> Row {
    var row = Row(table)
    for (name, value) in given { row[name] = value }
    if let column = table.columns.first(where: { $0.role == .streamKey }), row[column.name].isNull {
      row[column.name] = .text(try freeStreamKey(for: row, in: column))
    }
    let id = table.hasRowID ? try database.freeID(of: table) : 0
    RowFilling(at: instant, run: try SimulatedClock.latestRun(in: database)).fill(&row, id: id)
    try check(row)
    try database.transaction {
      try database.insert([row])
      var upkeep = try ManifestUpkeep(of: database)
      upkeep?.take(before: nil, after: row)
      try record(before: nil, after: row, &upkeep)
      try upkeep?.finish()
      try refuse(try violations(of: Registry.timeInvariants))
    }
    return row
  }

  /// Changes columns of a row.
  /// - Returns: The row as it was and as it is; nothing when there is none with the key.
  package func set(
    _ table: Table, key: [Value], _ changes: [(column: String, value: Value)]
  ) throws -> (before: Row, after: Row)? {
    try database.transaction {
      var changes = changes
      if let before = try database.row(of: table, key: key), changesAnything(before, changes),
        let stamp = table.columns.first(where: { $0.role == .updatedAt })
      {
        changes.append((stamp.name, .text(instant.description)))
      }
      let invariants = judging(table)
      let broken = try violations(of: invariants)
      guard let result = try database.update(table, key: key, setting: changes) else { return nil }
      try check(result.after)
      var upkeep = try ManifestUpkeep(of: database)
      upkeep?.take(before: result.before, after: result.after)
      let linked = try LinkedRelease(database, from: result.before, to: result.after, at: instant)
      let following = try linked?.follow(&upkeep) ?? []
      try refuse(try violations(of: invariants).filter { !broken.contains($0) })
      try tell(statusOf: result.after, before: result.before, &upkeep)
      for change in [result] + following {
        try record(before: change.before, after: change.after, &upkeep)
      }
      try upkeep?.finish()
      return result
    }
  }

  /// A status that a user sets holds from now on, and leaves the hours before as they were.
  func tell(
    statusOf after: Row, before: Row, _ upkeep: inout ManifestUpkeep?
  ) throws {
    let entities: [String: ChangedEntity] = [
      Registry.campaigns.name: .campaign, Registry.lineItems.name: .lineItem,
    ]
    guard let entity = entities[after.table.name], after["status"] != before["status"] else {
      return
    }
    let change = Row(
      Registry.statusChanges,
      [
        "id": .integer(try database.freeID(of: Registry.statusChanges)),
        "entity": .text(entity.rawValue), "entity_id": after["id"],
        "effective_at": .text(instant.description), "from_status": before["status"],
        "to_status": after["status"], "changed_by": "gen set",
      ])
    try database.insert([change])
    upkeep?.take(before: nil, after: change)
  }

  /// Deletes a row and whatever its delete rules take along.
  /// - Returns: The row as it was; nothing when there is none with the key.
  package func delete(_ table: Table, key: [Value]) throws -> Row? {
    try database.transaction {
      let along = Registry.takenAlong(with: table)
      var upkeep = try ManifestUpkeep(of: database)
      try upkeep?.take(all: along, after: false)
      guard let before = try database.delete(table, key: key) else { return nil }
      try upkeep?.take(all: along, after: true)
      try record(before: before, after: nil, &upkeep)
      try upkeep?.finish()
      return before
    }
  }

  private func changesAnything(_ row: Row, _ changes: [(column: String, value: Value)]) -> Bool {
    changes.contains { row[$0.column] != $0.value }
  }

  /// Invariants between a table and others that are quickly judged; hours and what they sum to are not.
  private func judging(_ table: Table) -> [Invariant] {
    let small = Set((Registry.reference + Registry.commerce + [Registry.genManifest]).map(\.name))
    // The flights of campaigns follow the release of their title.
    let moving =
      table.name == Registry.titles.name
      ? [table.name, Registry.flights.name, Registry.campaigns.name] : [table.name]
    return Registry.invariants.filter {
      !$0.tables.allSatisfy { !moving.contains($0) } && small.isSuperset(of: $0.tables)
    }
  }

  private func violations(of invariants: [Invariant]) throws -> [String] {
    try invariants.flatMap { invariant in
      try database.violations(of: invariant, limit: 1_000).map { "\(invariant.sentence) (\($0))" }
    }
  }

  private func refuse(_ broken: [String]) throws {
    guard !broken.isEmpty else { return }
    throw Findings(
      broken.map {
        Finding(
          .brokenRule, "this would no longer hold: \($0)", advice: "change what belongs to it first"
        )
      })
  }

  /// Rules of single rows are checked here too, so that all broken ones are told at once.
  private func check(_ row: Row) throws {
    let broken = Validator(Registry.tables).violations(of: row).filter {
      switch $0.rule.kind {
      case .column, .check, .notNull, .type: true
      case .primaryKey, .unique, .foreignKey: false
      }
    }
    guard broken.isEmpty else { throw Findings(broken.map { Finding(.brokenRule, $0.sentence) }) }
  }

  private func record(before: Row?, after: Row?, _ upkeep: inout ManifestUpkeep?) throws {
    guard let row = after ?? before else { return }
    let key = row.values(of: row.table.primaryKey).map(\.description).joined(separator: ",")
    var next = try database.nextID(of: Registry.userChanges)
    var changes: [Row] = []
    for column in row.table.columns {
      let old = before?[column.name] ?? .null
      let new = after?[column.name] ?? .null
      if old == new { continue }
      changes.append(
        Row(
          Registry.userChanges,
          [
            "id": .integer(next), "table_name": .text(row.table.name), "row_key": .text(key),
            "column_name": .text(column.name), "old_value": old.asText, "new_value": new.asText,
            "changed_at": .text(instant.description),
          ]))
      next += 1
    }
    try database.insert(changes)
    for change in changes { upkeep?.take(before: nil, after: change) }
  }

  /// The names of the parents and of the row, joined by slashes; with the next free number if taken.
  private func freeStreamKey(for row: Row, in column: Column) throws -> String {
    let name = row.table.position(of: "name") == nil ? row.table.name : row["name"].description
    let parents = try row.table.foreignKeys.compactMap { key -> String? in
      guard key.onDelete == .cascade, let parent = Registry.table(named: key.table),
        parent.position(of: column.name) != nil,
        let found = try database.row(of: parent, key: row.values(of: key.columns))
      else { return nil }
      return found[column.name].text
    }
    let wanted = (parents + [name]).joined(separator: "/")
    var (candidate, number) = (wanted, 1)
    while try database.row(of: row.table, [column.name: .text(candidate)]) != nil {
      number += 1
      candidate = "\(wanted) \(number)"
    }
    return candidate
  }
}

extension Value {
  /// The value as text, for columns that hold values of any type.
  var asText: Value { isNull ? .null : .text(description) }
}

extension FindingCode {
  /// A value that a rule of the registry refuses.
  package static let brokenRule = FindingCode(
    "broken-rule", "A row would break a rule of its table; the rule is named and nothing is stored."
  )
}
