internal import Diagnostics

extension FindingCode {
  /// A column that the table does not have.
  static let unknownColumn = FindingCode("unknown-column", "A column that the table does not have.")
  /// A column that only the program sets.
  static let lockedColumn = FindingCode(
    "locked-column", "A column that users may not set, or not any more.")
  /// A value that the column cannot hold.
  static let badValue = FindingCode("bad-value", "A value that its column cannot hold.")
  /// A column without which a row cannot be made.
  static let missingValue = FindingCode(
    "missing-column", "A column that needs a value when a row is made.")
  /// A column that was given more than once.
  static let twice = FindingCode("given-twice", "A column that was given more than once.")

  /// A name that no table has.
  static let unknownTable = FindingCode("unknown-table", "A name that no table has.")

  /// The codes of the command line's own findings.
  static let commandCatalogue: [FindingCode] = [
    unknownColumn, lockedColumn, badValue, missingValue, twice, unknownTable,
  ]
}
