import Registry
import Tables

/// A row in the making: what was given stays, and only what was left out can be filled.
struct Completion: Sendable {
  private(set) var row: Row
  private let given: EntitySpec

  init(_ table: Table, _ given: EntitySpec) {
    row = Row(table)
    self.given = given
    for (column, value) in given.given { row[column] = value.value }
  }

  init(_ table: Table) { self.init(table, EntitySpec(table.name)) }

  func isGiven(_ column: String) -> Bool { given[column] != nil }

  subscript(column: String) -> Value { row[column] }

  /// What was given for a column, or nothing.
  func given<Choice: EnumeratedValue>(_ column: String, as type: Choice.Type) -> Choice? {
    given[column]?.text.flatMap(Choice.init(rawValue:))
  }

  /// What was given for a column, or nothing.
  func givenInteger(_ column: String) -> Int64? { given[column]?.integer }

  /// What was given for a column, or nothing.
  func givenText(_ column: String) -> String? { given[column]?.text }

  /// Puts a value where none was given.
  mutating func fill(_ column: String, _ value: @autoclosure () -> Value) {
    if !isGiven(column) { row[column] = value() }
  }

  mutating func fill(_ column: String, _ number: @autoclosure () -> Int64) {
    fill(column, Value.integer(number()))
  }

  mutating func fill(_ column: String, _ text: @autoclosure () -> String?) {
    fill(column, text().map(Value.text) ?? Value.null)
  }

  mutating func fill(_ column: String, _ isTrue: @autoclosure () -> Bool) {
    fill(column, Value.integer(isTrue() ? 1 : 0))
  }

  /// Puts a value of a list where none was given, and says which holds.
  @discardableResult
  mutating func fill<Choice: EnumeratedValue>(
    _ column: String, _ choice: @autoclosure () -> Choice
  ) -> Choice {
    if let known = given(column, as: Choice.self) { return known }
    let choice = choice()
    if !isGiven(column) { row[column] = .text(choice.rawValue) }
    return choice
  }

  /// Puts what only the program may decide.
  mutating func put(_ column: String, _ value: Value) { row[column] = value }
}
