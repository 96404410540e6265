/// The values of one row of a table, in the order of its columns.
public struct Row: Hashable, Sendable {
  /// The table that it belongs to.
  public let table: Table
  /// The values, one a column.
  public private(set) var values: [Value]

  /// A row that holds each column's default, or nothing.
  public init(_ table: Table) {
    self.table = table
    values = table.columns.map { $0.defaultValue ?? .null }
  }

  /// A row with the values given by name over the defaults.
  public init(_ table: Table, _ given: KeyValuePairs<String, Value>) {
    self.init(table)
    for (name, value) in given { self[name] = value }
  }

  /// A row as it was read, one value a column.
  public init(_ table: Table, values: [Value]) {
    precondition(values.count == table.columns.count, "\(table.name): one value a column")
    self.table = table
    self.values = values
  }

  /// The value of a column; a name that the table does not have is a programmer's mistake.
  public subscript(name: String) -> Value {
    get {
      guard let position = table.position(of: name) else {
        preconditionFailure("\(table.name) has no column \(name)")
      }
      return values[position]
    }
    set {
      guard let position = table.position(of: name) else {
        preconditionFailure("\(table.name) has no column \(name)")
      }
      values[position] = newValue
    }
  }

  /// The values of several columns.
  public func values(of names: [String]) -> [Value] { names.map { self[$0] } }
}

extension Table {
  /// A row that satisfies every rule when the rows that it points at have the id 1.
  public var example: Row {
    let keys = Set(uniqueKeys.flatMap(\.self))
    var row = Row(
      self, values: columns.map { $0.isNullable && !keys.contains($0.name) ? .null : $0.sample })
    for (name, value) in exampleValues { row[name] = value }
    return row
  }
}
