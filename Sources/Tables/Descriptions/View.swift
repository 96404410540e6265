/// A named query over tables.
public struct View: Hashable, Sendable {
  /// One column of the result.
  public struct Column: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// What it holds.
    public let type: ColumnType
    /// What it means, in one sentence.
    public let summary: String

    /// Describes a column of a view.
    public init(_ name: String, _ type: ColumnType, _ summary: String) {
      self.name = name
      self.type = type
      self.summary = summary
    }
  }

  /// Its name, an interface that users query.
  public let name: String
  /// What one row is, in one sentence.
  public let summary: String
  /// The columns, in the order in which the query gives them.
  public let columns: [Column]
  /// One SELECT.
  public let sql: String

  /// The view as a table that nobody stores, for whoever reads rows; its first columns order them.
  public var asTable: Table {
    Table(
      name, .fact, summary,
      columns: columns.map { Tables.Column($0.name, $0.type, $0.summary, nullable: true) },
      primaryKey: columns.prefix(3).map(\.name))
  }

  /// Describes a view.
  public init(_ name: String, _ summary: String, columns: [Column], sql: String) {
    self.name = name
    self.summary = summary
    self.columns = columns
    self.sql = sql
  }
}
