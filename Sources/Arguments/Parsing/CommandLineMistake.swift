package import Diagnostics

/// The kinds of finding that a command line can have.
package enum CommandLineMistake {
  /// A word where a command is expected that names none.
  package static let unknownCommand = FindingCode(
    "unknown-command", "A word stands where a command is expected, and no command has that name.")
  /// A group of commands called without one of them.
  package static let missingCommand = FindingCode(
    "missing-command", "A command that only groups others was called without one of them.")
  /// An option that the command does not have.
  package static let unknownOption = FindingCode(
    "unknown-option", "An option is given that the command does not have.")
  /// An option given twice.
  package static let repeatedOption = FindingCode(
    "repeated-option", "An option that has one value is given more than once.")
  /// An option without its value.
  package static let missingValue = FindingCode(
    "missing-value", "An option that needs a value is given without one.")
  /// An option or argument whose value is empty.
  package static let emptyValue = FindingCode(
    "empty-value", "A value is given that is empty, where it may not be.")
  /// A flag with a value.
  package static let unexpectedValue = FindingCode(
    "unexpected-value", "A value is given to an option that has none.")
  /// A value of the wrong kind.
  package static let invalidValue = FindingCode(
    "invalid-value", "A value is not of the kind that is expected, or out of range.")
  /// A word that a choice does not have.
  package static let unknownChoice = FindingCode(
    "unknown-choice", "A value is not one of the words that may stand there.")
  /// A required argument that is not given.
  package static let missingArgument = FindingCode(
    "missing-argument", "A required argument is not given.")
  /// A required option that is not given.
  package static let missingOption = FindingCode(
    "missing-option", "A required option is not given.")
  /// An argument too many.
  package static let surplusArgument = FindingCode(
    "surplus-argument", "More arguments are given than the command takes.")

  /// Every kind, in the order of the page that lists them.
  package static let catalogue: [FindingCode] = [
    unknownCommand, missingCommand, unknownOption, repeatedOption, missingOption, missingValue,
    emptyValue, unexpectedValue, invalidValue, unknownChoice, missingArgument, surplusArgument,
  ]
}
