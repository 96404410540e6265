package import Diagnostics

extension SQLiteError: Explainable {
  /// The same error in a user's words: what, where, and what to do next.
  package var failure: Failure {
    switch code.primary {
    case .constraint, .mismatch, .tooBig: refusedRow
    case .notADatabase, .corrupt: wrongFile
    case .busy, .locked, .protocol: lockedFile
    case .full, .inputOutput, .readOnly, .cannotOpen, .permission, .noLargeFiles, .noMemory:
      environmentFailure
    case .interrupt:
      Failure(.interrupted, "stopped while working on \(place)")
    default:
      Failure(.bug, "\(place): SQLite refused a statement: \(description)")
    }
  }

  /// The database in a sentence.
  private var place: String {
    switch database {
    case SQLiteError.memory: "the database in memory"
    case SQLiteError.temporary: "a temporary database"
    default: "'\(database)'"
    }
  }

  /// ENOENT: no such file or folder; 2 on every system that SQLite runs on.
  private static let noSuchEntry: Int32 = 2

  /// What `database` says for a database without a file.
  static let memory = ":memory:"

  /// What `database` says for a database whose file has no name.
  static let temporary = ":temporary:"

  private var refusedRow: Failure {
    let words =
      violation?.sentence
      ?? (code.primary == .mismatch ? "a row's number must be an integer" : message)
    return Failure(
      .invalidInput, "\(place) refused a row: \(words)", advice: "correct the value and try again")
  }

  private var wrongFile: Failure {
    code.primary == .notADatabase
      ? Failure(
        .invalidInput, "\(place) is not a SQLite database",
        advice: "name a database that gen made, or another file to make a new one")
      : Failure(
        .invalidInput, "\(place) is damaged: \(message)",
        advice: "restore a snapshot, or make the database again")
  }

  private var lockedFile: Failure {
    Failure(
      .environment, "\(place) is locked by another program",
      advice: "wait until the other program has finished, or close it, and try again")
  }

  private var environmentFailure: Failure {
    switch code.primary {
    case .full:
      Failure(
        .environment, "there is no space left to write \(place)",
        advice: "free some space or choose another disk, and run the same command again")
    case .readOnly where code == .readOnlyRollback || code == .readOnlyRecovery:
      Failure(
        .environment, "the last writer of \(place) was stopped, and only a writer can recover it",
        advice: "open it once with a program that may write, and try again")
    case .readOnly:
      Failure(
        .environment, "\(place) can only be read",
        advice: "give the file and its folder write permission, or work on a copy")
    case .cannotOpen where systemError == Self.noSuchEntry:
      Failure(
        .notFound, "\(place) or its folder does not exist",
        advice: "check the path, or make the database first")
    case .cannotOpen:
      Failure(
        .environment, "\(place) cannot be opened: \(message)\(systemDetail)",
        advice: "check that the path names a file and that its folder may be written")
    case .permission:
      Failure(
        .environment, "access to \(place) is not permitted",
        advice: "check the permissions of the file and its folder")
    case .noMemory:
      Failure(
        .environment, "memory ran out while working on \(place)",
        advice: "close other programs and try again")
    default:
      Failure(
        .environment, "reading or writing \(place) failed: \(message)\(systemDetail)",
        advice: "check the disk and the permissions, and try again")
    }
  }

  private var systemDetail: String {
    systemError == 0 ? "" : " (system error \(systemError))"
  }
}
