internal import Diagnostics
internal import SQLite

/// The statements that change the rows of one table.
struct PatchedRows {
  /// What names a row, and its other columns.
  let keys: RowKeys
  private let table: TableShape

  init(_ table: TableShape) throws(Failure) {
    guard let keys = RowKeys(naming: table) else {
      throw Failure(
        .invalidInput, "the rows of \(table.name) have nothing by which a statement can name them",
        advice: "leave it out with: --ignore \(table.name)")
    }
    self.keys = keys
    self.table = table
  }

  /// Deletes a row that is gone, or that must give up a contested value before another takes it.
  func deletion(_ change: RowChange) -> String? {
    guard change.kind == .removed || givesUpContested(change) else { return nil }
    return "DELETE FROM \(name) WHERE \(condition(change));\n"
  }

  /// Brings a row to what the second has.
  func replacement(_ change: RowChange) -> String? {
    switch change.kind {
    case .removed: return nil
    case .added: return insertion(change.key.map(\.cell) + change.cells.map { $0.after ?? .null })
    case .changed where givesUpContested(change):
      return insertion(change.key.map(\.cell) + change.cells.map { $0.after ?? .null })
    case .changed:
      let assignments = change.cells.filter { $0.before != $0.after }.map {
        "\(SQLName.quoted($0.column)) = \(($0.after ?? .null).sql)"
      }
      return
        "UPDATE \(name) SET \(assignments.joined(separator: ", ")) WHERE \(condition(change));\n"
    }
  }

  /// Inserts a row given as the cells of its key and its other columns.
  func insertion(_ cells: [Cell]) -> String {
    let columns = (keys.key + keys.others).map(SQLName.quoted).joined(separator: ", ")
    let values = cells.map(\.sql).joined(separator: ", ")
    return "INSERT INTO \(name) (\(columns)) VALUES (\(values));\n"
  }

  private var name: String { SQLName.quoted(table.name) }

  private func condition(_ change: RowChange) -> String {
    change.key.map { "\(SQLName.quoted($0.column)) = \($0.cell.sql)" }.joined(separator: " AND ")
  }

  private func givesUpContested(_ change: RowChange) -> Bool {
    guard change.kind == .changed else { return false }
    let contested = table.contestedColumns
    return change.cells.contains { $0.before != $0.after && contested.contains($0.column) }
  }
}
