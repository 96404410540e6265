import Diagnostics

#if canImport(Glibc)
  import Glibc
#endif

/// Reads files whose size is not trusted.
enum FileBytes {
  private static let chunk = 1 << 16

  /// The bytes of a file that has at most `most` of them.
  static func read(_ path: String, most: Int) throws(Finding) -> [UInt8] {
    let place = Place(file: path, line: 1, column: 1)
    // A C string ends at its first NUL, so such a name would open another file.
    let descriptor = path.utf8.contains(0) ? -1 : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw refusal(path.utf8.contains(0) ? ENOENT : errno, at: place)
    }
    defer { _ = close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw refusal(errno, at: place) }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else { throw refusal(EISDIR, at: place) }
    guard kind != S_IFREG || Int(status.st_size) <= most else { throw tooLarge(most, at: place) }
    return try readAll(descriptor, most: most, at: place)
  }

  private static func readAll(
    _ descriptor: Int32, most: Int, at place: Place
  ) throws(Finding) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw refusal(errno, at: place) }
      if count == 0 { return bytes }
      guard bytes.count + count <= most else { throw tooLarge(most, at: place) }
      bytes += buffer[..<count]
    }
  }

  private static func tooLarge(_ most: Int, at place: Place) -> Finding {
    Finding(
      YAMLCode.limit, "the file has more than \(most) bytes, and no more are read", at: place,
      advice: "split it into several files")
  }

  private static func refusal(_ number: Int32, at place: Place) -> Finding {
    switch number {
    case ENOENT, ENOTDIR:
      Finding(YAMLCode.missing, "there is no such file", at: place, advice: "check its path")
    case EISDIR:
      Finding(
        YAMLCode.unreadable, "this is a directory", at: place, advice: "name a file in it")
    case EACCES, EPERM:
      Finding(
        YAMLCode.unreadable, "the file may not be read", at: place,
        advice: "change its permissions")
    default:
      Finding(
        YAMLCode.unreadable, "the file cannot be read: \(unsafe String(cString: strerror(number)))",
        at: place)
    }
  }
}
