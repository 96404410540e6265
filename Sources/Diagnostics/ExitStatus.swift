/// What a command tells the shell, and the only list of it (docs/exit-codes.md is made from here).
public enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  /// Everything asked for was done.
  case done = 0
  /// A judge found differences or violations.
  case violations = 1
  /// The command line or a file given is wrong; nothing was changed.
  case invalidInput = 2
  /// Disk, lock or permission stood in the way; nothing was lost.
  case environment = 3
  /// The named thing does not exist.
  case notFound = 4
  /// A bug in gen.
  case bug = 70
  /// Stopped by the user.
  case interrupted = 130

  /// What the code means, as one sentence.
  public var meaning: String {
    switch self {
    case .done: "Everything that was asked for was done."
    case .violations: "The command judges, and found differences or violations."
    case .invalidInput:
      "The command line or a file is wrong: misspelt, out of range, of another kind, or of a "
        + "newer schema. Nothing was changed. A command that judges, such as verify, answers this to "
        + "whatever prevents a verdict, a missing or locked file among it."
    case .environment:
      "The environment failed: disk full, file locked, permission missing. Nothing was lost."
    case .notFound: "The named thing does not exist: a file, a row, a profile, a table."
    case .bug: "A bug in gen: please report the printed lines."
    case .interrupted: "Stopped by Ctrl-C; the database is as it was."
    }
  }
}
