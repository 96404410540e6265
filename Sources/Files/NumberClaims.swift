#if canImport(Glibc)
  internal import Glibc
#endif

/// Numbers that whoever opens the same file claims for itself alone.
///
/// A claim ends when it is given back, and when its owner ends, however that happens: nobody waits
/// for somebody who cannot come back. The file itself stays empty.
package final class NumberClaims {
  private let path: String
  private let descriptor: FileDescriptor

  /// Opens the file, and makes it when it is not there.
  package init(at path: String) throws(FileError) {
    self.path = path
    descriptor = try FileDescriptor.open(path, O_RDWR | O_CREAT, for: .write)
  }

  /// Claims a number; false when somebody else has it.
  package func claim(_ number: Int64) throws(FileError) -> Bool {
    precondition(number >= 0, "claims are numbered from 0")
    return try descriptor.lock(number..<number + 1, waiting: false, path: path)
  }

  /// Gives a number back.
  package func release(_ number: Int64) throws(FileError) {
    try descriptor.unlock(number..<number + 1, path: path)
  }
}

// Two openings exclude each other; two threads of one would not.
@available(*, unavailable)
extension NumberClaims: Sendable {}
