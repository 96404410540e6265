#if canImport(Glibc)
  internal import Glibc
#endif

/// Where bytes go: a stream of the process, or whatever a test puts in its place.
package struct ByteSink: Sendable {
  /// Writes all bytes, or says why not.
  package let write: @Sendable ([UInt8]) throws(OutputFailure) -> Void

  /// Makes a sink.
  package init(write: @escaping @Sendable ([UInt8]) throws(OutputFailure) -> Void) {
    self.write = write
  }

  /// Standard output of the process.
  package static var standardOutput: ByteSink { descriptor(STDOUT_FILENO) }

  /// Standard error of the process.
  package static var standardError: ByteSink { descriptor(STDERR_FILENO) }

  /// An open descriptor, which stays open.
  ///
  /// Writing goes on after signals, after a part was taken, and when a descriptor that does not
  /// block is full.
  package static func descriptor(_ descriptor: Int32) -> ByteSink {
    ByteSink { (bytes) throws(OutputFailure) in
      var start = 0
      while start < bytes.count {
        let count = unsafe bytes.withUnsafeBytes { buffer in
          unsafe Glibc.write(
            descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        }
        if count >= 0 {
          start += count
        } else if errno == EAGAIN {
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = unsafe poll(&waiting, 1, -1)
        } else if errno != EINTR {
          throw OutputFailure(number: errno)
        }
      }
    }
  }
}
