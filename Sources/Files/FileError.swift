/// A file that could not be read, written or changed.
package struct FileError: Error, Hashable, Sendable {
  /// What was being done.
  package enum Operation: String, Hashable, Sendable, CaseIterable {
    /// Looking at what is there.
    case inspect = "inspected"
    /// Opening for reading, or reading.
    case read
    /// Making or writing.
    case write = "written"
    /// Giving a finished file its name.
    case publish = "published"
    /// Listing a folder.
    case list = "listed"
    /// Making a folder.
    case createFolder = "made"
    /// Removing a file or a folder.
    case remove = "removed"
  }

  /// What stood in the way.
  package enum Reason: Hashable, Sendable {
    /// The system refused.
    case system(ErrorNumber)
    /// The content is longer than the limit, in bytes.
    case tooLarge(limit: Int)
    /// The content is not UTF-8; the first such line, counted from 1.
    case notText(line: Int)
    /// A file of that name is there, and was not to be replaced.
    case exists
    /// A folder, a device or a pipe stands where a file must be.
    case notAFile
  }

  /// What was being done.
  package let operation: Operation
  /// The file or folder as the caller named it, or a word in angle brackets such as `<stdin>`.
  package let path: String
  /// What stood in the way.
  package let reason: Reason

  /// Describes a failed call.
  package init(_ operation: Operation, _ path: String, _ reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// The system's error number, when it is the system that refused.
  package var number: ErrorNumber? {
    if case .system(let number) = reason { number } else { nil }
  }

  /// Describes the system call that failed last on this thread.
  static func current(_ operation: Operation, _ path: String) -> FileError {
    FileError(operation, path, .system(.current))
  }
}

extension FileError: CustomStringConvertible {
  /// Everything on one line, for whoever repairs the program.
  package var description: String { "'\(path)' cannot be \(operation.rawValue): \(reason)" }
}
