internal import Diagnostics
internal import Pipeline
internal import Registry
internal import Tables

/// The primary key of a row as a user writes it: its parts joined by commas.
enum RowKey {
  /// Reads a key; a table with numbered rows also takes what people call the row.
  static func read(_ text: String, of table: Table, _ lookup: KeyLookup) throws -> [Value] {
    if table.hasRowID {
      if let number = Int64(text) { return [.integer(number)] }
      return [.integer(try lookup.id(of: text, in: table))]
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == table.primaryKey.count else {
      throw Failure(
        .invalidInput,
        "the key of \(table.name) has \(table.primaryKey.count) parts: "
          + table.primaryKey.joined(separator: ","),
        advice: "write them joined by commas")
    }
    return try zip(table.primaryKey, parts).map { name, part in
      guard let column = table.column(named: name) else { return .null }
      do { return try column.value(readFrom: part) } catch let problem as InputProblem {
        throw Failure(.invalidInput, "\(name) of \(table.name) \(problem.sentence)")
      }
    }
  }

  /// The failure for a key that no row has.
  static func missing(_ text: String, in table: Table) -> Failure {
    Failure(
      .notFound, "\(table.name) has no row \(text)",
      advice: "see its rows with: gen list \(table.name)")
  }
}
