/// A truth about whole tables: a sentence, and a query that returns the keys of what violates it.
public struct Invariant: Hashable, Sendable {
  /// Its name, which `gen verify` prints.
  public let name: String
  /// What holds, as one sentence.
  public let sentence: String
  /// The tables that it reads.
  public let tables: [String]
  /// One SELECT; no rows when all is well.
  public let sql: String

  /// Describes an invariant.
  public init(_ name: String, _ sentence: String, tables: [String], sql: String) {
    self.name = name
    self.sentence = sentence
    self.tables = tables
    self.sql = sql
  }
}
