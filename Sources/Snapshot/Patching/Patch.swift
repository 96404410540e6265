internal import Diagnostics
internal import SQLite
internal import Store

/// Writes the SQL that turns the first of two databases into the second, in one transaction.
///
/// Triggers of the first are dropped and those of the second made at the end, so that append-only tables
/// and gates stand in nobody's way; pointers are judged at the end. Rows that give up a contested value
/// are deleted before others take it, so that the order of statements breaks no key.
package struct Patch {
  private let pair: Comparison.Pair
  private let names: [String]
  private let options: ComparisonOptions
  private let write: (String) throws -> Void

  /// Prepares a patch.
  /// - Parameters:
  ///   - pair: The databases.
  ///   - selection: The tables that it is to cover.
  ///   - write: Takes the script, statement by statement.
  package init(
    _ pair: Comparison.Pair, _ selection: Selection, write: @escaping (String) throws -> Void
  ) {
    self.pair = pair
    self.write = write
    names = pair.tableNames.filter(selection.wants)
    var options = ComparisonOptions()
    options.shownChanges = 0
    self.options = options
  }

  /// Writes the whole script.
  /// - Parameter step: Called every few thousand rows; what it throws stops the work.
  /// - Returns: True when the two are the same, and the script changes nothing.
  /// - Throws: What keeps a table from being read, or a `Failure` where rows cannot be named.
  package func run(step: (Int) throws -> Void = { _ in }) throws -> Bool {
    try write(
      """
      -- Turns the first database into the second; run it with: sqlite3 -bail FIRST < SCRIPT
      PRAGMA foreign_keys = OFF;
      BEGIN IMMEDIATE;
      PRAGMA defer_foreign_keys = ON;

      """)
    for name in pair.leftShape.triggers.keys.sorted() { try drop("TRIGGER", name) }
    var isSame = try changeSchema()
    for name in names where isPatched(name) {
      isSame = try patch(name, step, deleting: true) && isSame
    }
    for name in names {
      guard let table = pair.rightShape.tables[name] else { continue }
      if isPatched(name) {
        isSame = try patch(name, step, deleting: false) && isSame
      } else {
        try insertAll(table, step)
        isSame = false
      }
    }
    try makeRest()
    return isSame
  }

  // MARK: What is declared

  private func isPatched(_ name: String) -> Bool {
    guard let before = pair.leftShape.tables[name], let after = pair.rightShape.tables[name] else {
      return false
    }
    return CheckText.words(of: before.sql) == CheckText.words(of: after.sql)
  }

  private func drop(_ kind: String, _ name: String) throws {
    try write("DROP \(kind) IF EXISTS \(SQLName.quoted(name));\n")
  }

  /// Drops what the second does not have as it is, and makes the tables that it has.
  private func changeSchema() throws -> Bool {
    let (left, right) = (pair.leftShape, pair.rightShape)
    let views = left.views.keys.sorted().filter { !isSame(left.views[$0], right.views[$0]) }
    let indexes = left.indexes.keys.sorted().filter { !isSame(left.indexes[$0], right.indexes[$0]) }
    for name in views { try drop("VIEW", name) }
    for name in indexes { try drop("INDEX", name) }
    let changed = names.filter { !isPatched($0) }
    for name in changed where left.tables[name] != nil { try drop("TABLE", name) }
    for name in changed {
      if let table = right.tables[name] { try write(Self.ended(table.sql)) }
    }
    return views.isEmpty && indexes.isEmpty && changed.isEmpty && left.triggers == right.triggers
      && right.views.keys.allSatisfy { left.views[$0] != nil }
      && right.indexes.keys.allSatisfy { left.indexes[$0] != nil }
  }

  private func isSame(_ left: String?, _ right: String?) -> Bool {
    left.map(CheckText.words) == right.map(CheckText.words)
  }

  /// Indexes of tables that were made anew, indexes and views that are new, and every trigger.
  private func makeRest() throws {
    let (left, right) = (pair.leftShape, pair.rightShape)
    let remade = try pair.right.texts(
      "SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index'"
    )
    .filter { row in names.contains { $0 == row[1] && !isPatched($0) } }.compactMap { $0[0] }
    for (name, sql) in right.indexes.sorted(by: { $0.key < $1.key }) {
      if !isSame(left.indexes[name], sql) || remade.contains(name) { try write(Self.ended(sql)) }
    }
    for (name, sql) in right.views.sorted(by: { $0.key < $1.key })
    where !isSame(left.views[name], sql) { try write(Self.ended(sql)) }
    for (_, sql) in right.triggers.sorted(by: { $0.key < $1.key }) { try write(Self.ended(sql)) }
    let (before, after) = (pair.left.identity, pair.right.identity)
    if before.applicationID != after.applicationID {
      try write("PRAGMA application_id = \(after.applicationID);\n")
    }
    if before.schemaVersion != after.schemaVersion {
      try write("PRAGMA user_version = \(after.schemaVersion);\n")
    }
    try write("COMMIT;\n")
  }

  private static func ended(_ sql: String) -> String {
    sql.hasSuffix(";") ? sql + "\n" : sql + ";\n"
  }

  // MARK: Rows

  private func patch(
    _ name: String, _ step: (Int) throws -> Void, deleting: Bool
  ) throws -> Bool {
    guard let table = pair.leftShape.tables[name] else { return true }
    let rows = try PatchedRows(table)
    var comparison = RowComparison(name, rows.keys, options, wholeRows: true)
    try comparison.run(pair.left.connection, pair.right.connection, step: step) { change in
      let statement = deleting ? rows.deletion(change) : rows.replacement(change)
      if let statement { try write(statement) }
    }
    return comparison.delta.isSame
  }

  private func insertAll(_ table: TableShape, _ step: (Int) throws -> Void) throws {
    let rows = try PatchedRows(table)
    let columns = (rows.keys.key + rows.keys.others).map(SQLName.quoted)
    var statement = try pair.right.connection.prepare(
      "SELECT \(columns.joined(separator: ", ")) FROM \(SQLName.quoted(table.name))")
    var count = 0
    while try statement.step() {
      var cells: [Cell] = []
      for index in columns.indices { cells.append(Cell(statement, at: index)) }
      try write(rows.insertion(cells))
      count += 1
      if count % 8_192 == 0 { try step(8_192) }
    }
  }
}
