package import Diagnostics

extension FileError: Explainable {
  /// The same error in a user's words: what, where, and what to do next.
  package var failure: Failure {
    switch reason {
    case .system(let number): systemFailure(number)
    case .tooLarge(let limit):
      Failure(
        .invalidInput, "'\(path)' is larger than the \(limit) bytes that are allowed",
        advice: "check that it is the file that was meant")
    case .notText(let line):
      Failure(
        .invalidInput, "line \(line) of '\(path)' is not UTF-8 text",
        advice: "save the file as UTF-8")
    case .exists:
      Failure(
        .invalidInput, "'\(path)' is there already",
        advice: "choose another name, or allow it to be replaced")
    case .notAFile:
      Failure(.invalidInput, "'\(path)' is not a file", advice: "name a file")
    }
  }

  private func systemFailure(_ number: ErrorNumber) -> Failure {
    switch number {
    case .noSuchEntry: missing
    case .notAFolder:
      Failure(
        .invalidInput, "a part of the path '\(path)' is not a folder", advice: "check the path")
    case .isAFolder:
      Failure(.invalidInput, "'\(path)' is a folder", advice: "name a file")
    case .exists:
      Failure(.invalidInput, "'\(path)' is there already", advice: "choose another name")
    case .notEmpty:
      Failure(
        .invalidInput, "the folder '\(path)' is not empty", advice: "remove what is in it first")
    case .nameTooLong, .linkCircle, .invalidArgument:
      Failure(.invalidInput, sentence(number), advice: "choose another path")
    default: environmentFailure(number)
    }
  }

  private var missing: Failure {
    switch operation {
    case .write, .publish:
      Failure(
        .notFound, "the folder of '\(path)' does not exist", advice: "make the folder first")
    default:
      Failure(.notFound, "'\(path)' does not exist", advice: "check the path")
    }
  }

  private func environmentFailure(_ number: ErrorNumber) -> Failure {
    switch number {
    case .noSpace, .quotaExceeded:
      Failure(
        .environment, "there is no space left to write '\(path)'",
        advice: "free some space or choose another disk, and run the same command again")
    case .fileTooLarge:
      Failure(
        .environment, "'\(path)' would be larger than the system allows",
        advice: "raise the limit (ulimit -f), or choose another disk")
    case .accessDenied, .notPermitted:
      Failure(
        .environment, "permissions do not allow '\(path)' to be \(operation.rawValue)",
        advice: "check the permissions of the file and its folder")
    case .readOnlyFileSystem:
      Failure(
        .environment, "the disk of '\(path)' can only be read", advice: "choose another disk")
    case .brokenPipe:
      Failure(.environment, "the program that reads '\(path)' has ended")
    default:
      Failure(.environment, sentence(number), advice: "check the disk and try again")
    }
  }

  private func sentence(_ number: ErrorNumber) -> String {
    "'\(path)' cannot be \(operation.rawValue): \(number)"
  }
}
