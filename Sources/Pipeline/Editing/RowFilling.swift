internal import Chance
internal import Generate
internal import Registry
package import Store
package import Tables
package import Units

/// Puts into a new row what only the program may put there: number, UUID, code, instants, run.
package struct RowFilling: Sendable {
  /// The simulated instant at which the row is made.
  package let instant: Instant
  /// The run that makes it, when there is one.
  package let run: Int64?

  /// Fills rows that are made at an instant, by a run.
  package init(at instant: Instant, run: Int64? = nil) {
    self.instant = instant
    self.run = run
  }

  /// Fills a row, which must have its stream key or natural key already.
  ///
  /// - Parameters:
  ///   - row: The row; columns that a user or a generator gives are left as they are.
  ///   - id: Its number, for tables that number their rows.
  package func fill(_ row: inout Row, id: Int64) {
    for column in row.table.columns where row[column.name].isNull {
      switch column.role {
      case .value, .streamKey, .uid: continue
      case .identity: row[column.name] = .integer(id)
      case .code(let prefix, let digits): row[column.name] = .text(prefix + Self.padded(id, digits))
      case .createdAt, .updatedAt: row[column.name] = .text(instant.description)
      case .run: row[column.name] = run.map(Value.integer) ?? .null
      }
    }
    for column in row.table.columns where column.role == .uid && row[column.name].isNull {
      row[column.name] = .text(Self.uid(of: row))
    }
  }

  /// Rows with everything that only the program may put there, numbered on from the database's own.
  package func filled(_ rows: [Row], in database: Database) throws -> [Row] {
    var ids = NextIDs()
    for table in Set(rows.map(\.table)) where table.hasRowID {
      ids[table] = try database.freeID(of: table)
    }
    return filled(rows, ids: &ids)
  }

  /// Rows with everything that only the program may put there; the numbers that they get are spent.
  func filled(_ rows: [Row], ids: inout NextIDs) -> [Row] {
    rows.map { row in
      var row = row
      fill(&row, id: row.table.hasRowID ? ids.take(row.table) : 0)
      return row
    }
  }

  /// The UUID of a row: a function of its table and of what names it, never of its number.
  static func uid(of row: Row) -> String {
    uid(of: row.table, key: Registry.naturalKey(of: row))
  }

  /// The UUID of whatever a key names in a table.
  static func uid(of table: Table, key: String) -> String {
    Stream(seed: 0, thing: "\(table.name)/\(key)", name: .uid).identifier(row: 0).uuidText
  }

  private static func padded(_ number: Int64, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
