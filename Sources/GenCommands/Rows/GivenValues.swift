internal import Diagnostics
internal import Pipeline
internal import Registry
internal import Store
internal import Tables

/// Turns what a user typed for columns into values, collecting every mistake.
struct GivenValues {
  private let table: Table
  private let keys: [String: InputKey]
  private(set) var values: [(column: String, value: Value)] = []
  private var findings: [Finding] = []

  /// Reads values for columns that allow `input`.
  init(_ table: Table, for input: Input) {
    self.table = table
    keys = Dictionary(
      table.inputKeys(input).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes one name and text; pointers are looked up in the database.
  mutating func take(_ name: String, _ text: String, lookup: KeyLookup) throws {
    guard let key = keys[name] else { return findings.append(unknown(name)) }
    guard !values.contains(where: { $0.column == key.column.name }) else {
      return findings.append(
        Finding(.twice, "\(key.column.name) of \(table.name) is given twice"))
    }
    do {
      let value: Value =
        if case .naturalKey(let other) = key.reading, !(text.isEmpty && key.column.isNullable),
          let parent = Registry.table(named: other)
        {
          .integer(try lookup.id(of: text, in: parent))
        } else {
          try key.column.value(readFrom: text, as: key.reading)
        }
      values.append((key.column.name, value))
    } catch let problem as InputProblem {
      findings.append(
        Finding(
          .badValue, "\(name) of \(table.name) \(problem.sentence)", suggestion: problem.suggestion)
      )
    }
  }

  /// Throws every mistake at once, with those that are found only now.
  mutating func finish(requiring input: Input) throws {
    if input == .create {
      for column in table.columns where isMissing(column) {
        findings.append(
          Finding(
            .missingValue, "\(table.name) needs \(column.inputKeys[0].name)",
            advice: "give it with --\(column.inputKeys[0].name.flag)"))
      }
    }
    if !findings.isEmpty { throw Findings(findings) }
  }

  private func isMissing(_ column: Column) -> Bool {
    column.input.contains(.create) && !column.isNullable && column.defaultValue == nil
      && !values.contains { $0.column == column.name }
  }

  private func unknown(_ name: String) -> Finding {
    if let column = table.column(named: name) {
      return Finding(
        .lockedColumn, "\(name) of \(table.name) is set by gen itself",
        advice: "what may be set is listed by: gen registry \(table.name)"
          + (column.input.isEmpty ? "" : " (it is fixed once the row is made)"))
    }
    return Finding(
      .unknownColumn, "\(table.name) has no column '\(name)'",
      suggestion: Suggestion.nearest(to: name, in: keys.keys.sorted()),
      advice: "see its columns with: gen registry \(table.name)")
  }
}
