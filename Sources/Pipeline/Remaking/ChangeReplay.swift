internal import Diagnostics
internal import Registry
internal import Store
internal import Tables
internal import Units

/// Makes the changes of a user again, in the order and at the moments in which they were made.
struct ChangeReplay {
  private let database: Database
  private let silent: Set<String>
  private var changes: ArraySlice<UserChange>

  /// Begins before the first change; rows of tables that are left out may be missing.
  init(_ changes: [UserChange], in database: Database, leavingOut leftOut: [LeftOut] = []) {
    self.changes = changes[...]
    silent = Set(leftOut.map(\.table))
    self.database = database
  }

  /// Makes the changes up to one number again; all that are left when there is none.
  mutating func run(through last: Int64 = .max) throws {
    while let first = changes.first, first.id <= last {
      let group = changes.prefix { $0.belongs(with: first) && $0.id <= last }
      changes = changes.dropFirst(group.count)
      try replay(Array(group), first)
    }
  }

  private func replay(_ group: [UserChange], _ first: UserChange) throws {
    // Time that went on before anybody changed anything is kept nowhere else.
    try Remaking.goOn(database, to: first.moment)
    if first.isTimeGoingOn {
      guard let instant = try? Instant(parsing: first.new.description) else {
        throw Self.refusal(first)
      }
      _ = try Advancing(in: database).run(to: instant)
      return
    }
    guard let table = Registry.table(named: first.table) else { throw Self.refusal(first) }
    try database.transaction {
      var upkeep = try ManifestUpkeep(of: database)
      switch Self.kind(of: group, table) {
      case .creation where silent.contains(table.name): break
      case .creation:
        var row = Row(table, values: table.columns.map { _ in .null })
        for change in group { try change.put(change.new, into: &row) }
        try database.insert([row])
        upkeep?.take(before: nil, after: row)
      case .deletion:
        let along = Registry.takenAlong(with: table)
        try upkeep?.take(all: along, after: false)
        _ = try database.delete(table, key: first.keyValues(of: table))
        try upkeep?.take(all: along, after: true)
      case .setting:
        var row = Row(table, values: table.columns.map { _ in .null })
        for change in group { try change.put(change.new, into: &row) }
        let columns = group.map { (column: $0.column, value: row[$0.column]) }
        guard
          let result = try database.update(
            table, key: try first.keyValues(of: table), setting: columns)
        else {
          guard silent.contains(table.name) else { throw Self.refusal(first) }
          break
        }
        upkeep?.take(before: result.before, after: result.after)
        // What follows is kept as changes too, which then find their values there already.
        let linked = try LinkedRelease(
          database, from: result.before, to: result.after, at: first.moment)
        _ = try linked?.follow(&upkeep)
        try RowEditing(database).tell(statusOf: result.after, before: result.before, &upkeep)
      }
      try database.insert(group.map(\.row))
      for change in group { upkeep?.take(before: nil, after: change.row) }
      try upkeep?.finish()
    }
  }

  private enum Kind { case creation, deletion, setting }

  /// A row that comes has no former key, and one that goes no later one.
  private static func kind(of group: [UserChange], _ table: Table) -> Kind {
    let keys = group.filter { table.primaryKey.contains($0.column) }
    if keys.contains(where: { $0.old.isNull }) { return .creation }
    if keys.contains(where: { $0.new.isNull }) { return .deletion }
    return .setting
  }

  static func refusal(_ change: UserChange) -> Failure {
    Failure(
      .invalidInput,
      "change \(change.id) of \(change.table) \(change.key) cannot be made again",
      advice: "restore a snapshot, or make the database again")
  }
}

extension UserChange {
  /// True for changes that were made with another one: of the same row, at the same moment, in one go.
  fileprivate func belongs(with first: UserChange) -> Bool {
    if first.isTimeGoingOn { return isTimeGoingOn && new == first.new }
    return table == first.table && key == first.key && isNext(after: first)
  }

  /// Columns of one change stand in the order of the table, so a column that comes again is another one.
  private func isNext(after first: UserChange) -> Bool {
    guard id != first.id, let table = Registry.table(named: table),
      let mine = table.position(of: column), let its = table.position(of: first.column)
    else { return id == first.id }
    return mine > its && Int64(mine - its) >= id - first.id
  }

  /// True when the as-of of runs moved.
  var isTimeGoingOn: Bool {
    table == Registry.genManifest.name && column == "as_of"
  }

  /// Puts a value that is kept as text into its column.
  fileprivate func put(_ text: Value, into row: inout Row) throws {
    guard let column = row.table.column(named: column) else { throw ChangeReplay.refusal(self) }
    row[column.name] = try Self.stored(text, column, self)
  }

  /// The primary key of the row.
  fileprivate func keyValues(of table: Table) throws -> [Value] {
    let parts = key.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == table.primaryKey.count else { throw ChangeReplay.refusal(self) }
    return try zip(table.primaryKey, parts).map { name, part in
      guard let column = table.column(named: name) else { throw ChangeReplay.refusal(self) }
      return try Self.stored(.text(part), column, self)
    }
  }

  private static func stored(
    _ value: Value, _ column: Column, _ change: UserChange
  ) throws -> Value {
    guard let text = value.text else { return .null }
    switch column.type.storage {
    case .text: return .text(text)
    case .integer:
      guard let number = Int64(text) else { throw ChangeReplay.refusal(change) }
      return .integer(number)
    case .real:
      guard let number = Double(text) else { throw ChangeReplay.refusal(change) }
      return .real(number)
    }
  }
}
