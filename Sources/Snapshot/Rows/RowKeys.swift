internal import Diagnostics

/// Which columns name a row in both databases, and which are compared.
struct RowKeys: Hashable {
  /// The columns of the key, or SQLite's own number of the row.
  let key: [String]
  /// The other columns.
  let others: [String]
  /// True when the database does not promise that keys are unique and present.
  let isSuspicious: Bool

  /// Finds the key of two tables of one name.
  init(_ left: TableShape, _ right: TableShape, _ options: ComparisonOptions) throws(Failure) {
    let name = left.name
    let shared = left.storedColumns.filter(Set(right.storedColumns).contains)
    let chosen = try Self.key(left, right, shared, options)
    key = chosen.columns
    isSuspicious = chosen.isSuspicious
    others = shared.filter { !chosen.columns.contains($0) && options.selection.wants(name, $0) }
  }

  /// Finds by what a statement can name one row of a table; nothing when there is no such thing.
  init?(naming table: TableShape) {
    if table.promisesKey {
      key = table.primaryKey
    } else if let number = table.rowNumber {
      key = [number]
    } else {
      return nil
    }
    isSuspicious = false
    let named = Set(key)
    others = table.storedColumns.filter { !named.contains($0) }
  }

  private static func key(
    _ left: TableShape, _ right: TableShape, _ shared: [String], _ options: ComparisonOptions
  ) throws(Failure) -> (columns: [String], isSuspicious: Bool) {
    if let wanted = options.keys[left.name] {
      if let missing = wanted.first(where: { !shared.contains($0) }) {
        throw Failure(
          .invalidInput, "--key names '\(missing)', which is no column of \(left.name) in both",
          advice: Suggestion.nearest(to: missing, in: shared).map { "did you mean '\($0)'?" })
      }
      return (wanted, true)
    }
    let declared = left.primaryKey
    if !declared.isEmpty, declared == right.primaryKey {
      return (declared, !(left.promisesKey && right.promisesKey))
    }
    if declared.isEmpty, right.primaryKey.isEmpty, let number = left.rowNumber,
      number == right.rowNumber
    {
      return ([number], false)
    }
    if !declared.isEmpty, declared.allSatisfy(shared.contains) { return (declared, true) }
    return (shared, true)
  }
}

extension TableShape {
  /// True when SQLite keeps the primary key unique and present.
  var promisesKey: Bool {
    guard !isWithoutRowID else { return true }
    let key = columns.filter { $0.keyPlace > 0 }
    return key.count == 1 && key[0].type.uppercased() == "INTEGER"
  }
}
