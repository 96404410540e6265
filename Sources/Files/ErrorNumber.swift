#if canImport(Glibc)
  internal import Glibc
#endif

/// The system's number for what went wrong.
package struct ErrorNumber: RawRepresentable, Hashable, Sendable {
  /// The number of the C interface.
  package let rawValue: Int32

  /// Wraps a number of the C interface.
  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// What the last failing call of this thread left.
  static var current: ErrorNumber { ErrorNumber(rawValue: errno) }

  /// No such file or folder.
  package static var noSuchEntry: ErrorNumber { ErrorNumber(rawValue: ENOENT) }
  /// A part of a path is no folder.
  package static var notAFolder: ErrorNumber { ErrorNumber(rawValue: ENOTDIR) }
  /// A folder where a file must be.
  package static var isAFolder: ErrorNumber { ErrorNumber(rawValue: EISDIR) }
  /// Something of that name is there.
  package static var exists: ErrorNumber { ErrorNumber(rawValue: EEXIST) }
  /// A folder that is removed still holds something.
  package static var notEmpty: ErrorNumber { ErrorNumber(rawValue: ENOTEMPTY) }
  /// The disk is full.
  package static var noSpace: ErrorNumber { ErrorNumber(rawValue: ENOSPC) }
  /// The user's share of the disk is full.
  package static var quotaExceeded: ErrorNumber { ErrorNumber(rawValue: EDQUOT) }
  /// The file system, or a limit of the process, allows no larger file.
  package static var fileTooLarge: ErrorNumber { ErrorNumber(rawValue: EFBIG) }
  /// Permissions forbid it.
  package static var accessDenied: ErrorNumber { ErrorNumber(rawValue: EACCES) }
  /// The operation is reserved to others.
  package static var notPermitted: ErrorNumber { ErrorNumber(rawValue: EPERM) }
  /// The file system can only be read.
  package static var readOnlyFileSystem: ErrorNumber { ErrorNumber(rawValue: EROFS) }
  /// The reader of a pipe has gone.
  package static var brokenPipe: ErrorNumber { ErrorNumber(rawValue: EPIPE) }
  /// A name, or a whole path, is too long.
  package static var nameTooLong: ErrorNumber { ErrorNumber(rawValue: ENAMETOOLONG) }
  /// Links lead in a circle.
  package static var linkCircle: ErrorNumber { ErrorNumber(rawValue: ELOOP) }
  /// Somebody else has it now.
  static var again: ErrorNumber { ErrorNumber(rawValue: EAGAIN) }
  /// A value that the system does not accept.
  package static var invalidArgument: ErrorNumber { ErrorNumber(rawValue: EINVAL) }
  /// A signal came first.
  static var interrupted: ErrorNumber { ErrorNumber(rawValue: EINTR) }
  /// The file system does not know the operation.
  static var notSupported: ErrorNumber { ErrorNumber(rawValue: ENOTSUP) }
  /// Two places are on different file systems.
  static var otherFileSystem: ErrorNumber { ErrorNumber(rawValue: EXDEV) }
}

extension ErrorNumber: CustomStringConvertible {
  /// The system's words and the number.
  package var description: String {
    var words = [CChar](repeating: 0, count: 128)
    let code = unsafe words.withUnsafeMutableBufferPointer { buffer -> Int32 in
      guard let base = buffer.baseAddress else { return EINVAL }
      return unsafe strerror_r(rawValue, base, buffer.count)
    }
    let text = String(
      decoding: words.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return code == 0 ? "\(text) (\(rawValue))" : "error \(rawValue)"
  }
}
