extension Table {
  /// The statement that creates the table: strict, with every rule that is not implied by another.
  public var createStatement: String {
    let lines = columns.map(definition) + keyDefinitions + checkDefinitions + pointerDefinitions
    let options = hasRowID || isWide ? "STRICT" : "STRICT, WITHOUT ROWID"
    return "CREATE TABLE \(SQLText.identifier(name)) (\n  "
      + lines.joined(separator: ",\n  ") + "\n) \(options);"
  }

  /// The columns of each index: those that were asked for, and one for every pointer without a prefix.
  public var indexes: [[String]] {
    var found = extraIndexes
    for key in foreignKeys.map(\.columns) {
      let known = [primaryKey] + uniqueKeys + found
      // On the largest tables the first column of the key must do: an index costs a sixth of the file.
      if isHot, primaryKey.first == key.first { continue }
      if !known.contains(where: { $0.starts(with: key) }) { found.append(key) }
    }
    return found
  }

  /// The statements that create the indexes, made after bulk loads.
  public var indexStatements: [String] {
    indexes.map { columns in
      "CREATE INDEX ix_\(name)_\(columns.joined(separator: "_")) ON \(SQLText.identifier(name)) "
        + "(\(Self.list(columns)));"
    }
  }

  private func definition(_ column: Column) -> String {
    let storage = column.type.storage.rawValue
    if hasRowID && column.name == "id" { return "id INTEGER PRIMARY KEY" }
    let required = column.isNullable ? "" : " NOT NULL"
    return "\(SQLText.identifier(column.name)) \(storage)\(required)"
  }

  private var keyDefinitions: [String] {
    (hasRowID ? [] : ["PRIMARY KEY (\(Self.list(primaryKey)))"])
      + uniqueKeys.map { "UNIQUE (\(Self.list($0)))" }
  }

  private var checkDefinitions: [String] {
    enforcedChecks.map { rule in
      let condition =
        switch rule.kind {
        case .column(let columnRule): columnRule.sql(SQLText.identifier(rule.columns[0]))
        case .check(let condition): condition.sql
        default: preconditionFailure("only checks are enforced by CHECK: \(rule.name)")
        }
      return "CONSTRAINT \(rule.name) CHECK (\(condition))"
    }
  }

  private var pointerDefinitions: [String] {
    foreignKeys.map { key in
      "FOREIGN KEY (\(Self.list(key.columns))) REFERENCES \(SQLText.identifier(key.table))"
        + " (\(Self.list(key.targets))) ON DELETE \(key.onDelete.rawValue)"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.map(SQLText.identifier).joined(separator: ", ")
  }
}

extension ColumnRule {
  /// The rule as a SQLite condition on a column.
  public func sql(_ column: String) -> String {
    switch self {
    case .range(let low?, let high?): "\(column) BETWEEN \(low) AND \(high)"
    case .range(let low?, nil): "\(column) >= \(low)"
    case .range(nil, let high?): "\(column) <= \(high)"
    case .range(nil, nil): "1"
    case .realRange(let low, let high): "\(column) BETWEEN \(low) AND \(high)"
    case .length(let length):
      "length(\(column)) BETWEEN \(length.lowerBound) AND \(length.upperBound)"
    case .pattern(let pattern), .format(let pattern): pattern.sql(column)
    case .boolean: "\(column) = 0 OR \(column) = 1"
    case .oneOf(let enumeration):
      enumeration.values.map { "\(column) = \(SQLText.literal($0))" }.joined(separator: " OR ")
    }
  }
}
