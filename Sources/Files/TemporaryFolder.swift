#if canImport(Glibc)
  internal import Glibc
#endif

/// A folder of this process alone that is removed with everything in it when nobody needs it any more.
package final class TemporaryFolder {
  /// Where it is.
  package let path: String

  /// Makes one where the environment wants temporary files.
  /// - Parameter name: What its name begins with.
  /// - Throws: What the system refused.
  package init(_ name: String) throws(FileError) {
    let place = Environment.current["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    let pattern = try FileSystem.checked(Path.joined(place, "\(name)-XXXXXX"), .createFolder)
    var template = Array(pattern.utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let start = buffer.baseAddress, unsafe mkdtemp(start) != nil else { return nil }
      return unsafe String(cString: start)
    }
    guard let made else { throw .current(.createFolder, pattern) }
    path = made
  }

  deinit { Self.remove(path) }

  /// What cannot be removed stays for whoever clears temporary files.
  private static func remove(_ path: String) {
    for name in (try? FileSystem.names(in: path)) ?? [] {
      let place = Path.joined(path, name)
      if FileSystem.isFolder(place) { remove(place) } else { _ = try? FileSystem.remove(place) }
    }
    unsafe rmdir(path)
  }
}
