internal import Synchronization

/// The one description of a table, from which DDL, validation, flags, formats and documents are made.
public final class Table: Sendable {
  /// What a table is for, which decides how it is listed and who may write it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Fixed data made by `init-db`.
    case reference
    /// Things that are made, named and changed.
    case entity
    /// What was measured.
    case fact
    /// What happened, append-only.
    case log
    /// Layers of the lakehouse.
    case layer
    /// Labels that no pipeline reads.
    case truth
    /// Where the data came from.
    case provenance
  }

  /// Its name, an interface that users query.
  public let name: String
  /// What one row is, in one sentence.
  public let summary: String
  /// What it is for.
  public let kind: Kind
  /// Its columns, in their fixed order.
  public let columns: [Column]
  /// The columns of its primary key.
  public let primaryKey: [String]
  /// Other keys.
  public let uniqueKeys: [[String]]
  /// Pointers of several columns; those of one column stand with the column.
  public let compositeForeignKeys: [ForeignKey]
  /// Indexes beside those that keys and pointers bring.
  public let extraIndexes: [[String]]
  /// Rules over several columns.
  public let checks: [Check]
  /// Values of the example row that the columns' samples do not give.
  public let exampleValues: [String: Value]
  /// True when a user may delete rows.
  public let isDeletable: Bool
  /// True for the largest tables, whose instants are not matched against a shape at every insert.
  public let isHot: Bool
  /// True for long rows that come in another order than that of their keys: they lie as they came, and the
  /// key is an index beside them, so that adding one moves no other.
  public let isWide: Bool

  private let listedColumns = Mutex<String?>(nil)
  private let names: [String]
  private let lengths: [Int]

  /// Describes a table; a column named `id` is its primary key unless another is given.
  public init(
    _ name: String, _ kind: Kind, _ summary: String, columns: [Column],
    primaryKey: [String] = ["id"], unique uniqueKeys: [[String]] = [],
    foreignKeys: [ForeignKey] = [], indexes: [[String]] = [], checks: [Check] = [],
    example: [String: Value] = [:], deletable: Bool = false, hot: Bool = false, wide: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.summary = summary
    self.columns = columns
    self.primaryKey = primaryKey
    self.uniqueKeys = uniqueKeys
    compositeForeignKeys = foreignKeys
    extraIndexes = indexes
    self.checks = checks
    exampleValues = example
    isDeletable = deletable
    isHot = hot
    isWide = wide
    names = columns.map(\.name)
    lengths = names.map(\.utf8.count)
    precondition(Set(names).count == names.count, "table \(name): two columns of one name")
    let used =
      primaryKey + uniqueKeys.flatMap(\.self) + indexes.flatMap(\.self)
      + foreignKeys.flatMap(\.columns) + checks.flatMap(\.condition.columns) + example.keys
    for column in used {
      precondition(position(of: column) != nil, "table \(name): no column named \(column)")
    }
  }

  /// Where a column stands, or nothing when there is none of that name.
  ///
  /// - Complexity: O(columns), which is less than hashing a name, as few have the same length.
  public func position(of column: String) -> Int? {
    let length = column.utf8.count
    for place in lengths.indices where lengths[place] == length {
      if names[place] == column { return place }
    }
    return nil
  }

  /// The column of a name, or nothing when there is none.
  public func column(named name: String) -> Column? {
    position(of: name).map { columns[$0] }
  }

  /// The names of its columns as SQL lists them, spelt when they are first asked for.
  public var columnList: String {
    listedColumns.withLock { known in
      if let known { return known }
      let list = columns.map { SQLText.identifier($0.name) }.joined(separator: ", ")
      known = list
      return list
    }
  }

  /// True when rows are numbered by SQLite's own key; other tables, unless wide, are stored by their primary key.
  public var hasRowID: Bool { primaryKey == ["id"] }

  /// True when a user may create rows.
  public var isCreatable: Bool { columns.contains { $0.input.contains(.create) } }

  /// True when a user may change rows.
  public var isUpdatable: Bool { columns.contains { $0.input.contains(.update) } }

  /// Every pointer to another table, those of one column first.
  public var foreignKeys: [ForeignKey] {
    columns.compactMap { column in
      column.reference.map {
        ForeignKey([column.name], references: $0.table, [$0.column], onDelete: $0.onDelete)
      }
    } + compositeForeignKeys
  }
}

extension Table: Hashable {
  /// Two descriptions are the same when everything that was declared is.
  public static func == (left: Table, right: Table) -> Bool {
    if left === right { return true }
    return left.name == right.name && left.columns == right.columns && left.kind == right.kind
      && left.primaryKey == right.primaryKey && left.uniqueKeys == right.uniqueKeys
      && left.compositeForeignKeys == right.compositeForeignKeys && left.checks == right.checks
      && left.extraIndexes == right.extraIndexes && left.isHot == right.isHot
      && left.isWide == right.isWide
  }

  /// Hashes the name, which is unique in a registry.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
