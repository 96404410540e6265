#if canImport(Glibc)
  internal import Glibc
#endif

/// A file that is written beside its place and appears there complete, or not at all.
///
///     let file = try AtomicFile(at: "out.csv", replacing: false)
///     var writer = try ByteWriter(creating: file.besidePath)
///     …
///     try writer.finish()
///     try file.publish()
///
/// Who writes at `besidePath` does not matter: a database made there by a library is published
/// the same way, after it was closed. One that goes out of scope unpublished is removed.
package struct AtomicFile: ~Copyable {
  /// The place where the file will appear, links followed.
  package let path: String
  /// Where to write it: hidden, in the same folder, and so on the same file system.
  package let besidePath: String
  private let replacing: Bool
  private let companions: [String]
  private var isPublished = false

  /// Reserves a place; leftovers of runs that were killed there are removed.
  ///
  /// A file that is there is refused now, unless it may be replaced, and a folder or a device
  /// always.
  /// - Parameters:
  ///   - path: Where the file will appear.
  ///   - replacing: Whether it may take the place of another file.
  ///   - companions: Endings of files that a library keeps beside its own, such as `-journal`;
  ///     those of a former file are removed, since they must not be taken for the new one's.
  /// - Throws: What stands in the way already.
  package init(
    at path: String, replacing: Bool, companions: [String] = []
  ) throws(FileError) {
    let kind = try FileSystem.kind(of: path)
    guard kind == nil || kind == .file, !path.hasSuffix("/"), !path.isEmpty else {
      throw FileError(.write, path, .notAFile)
    }
    guard kind == nil || replacing else { throw FileError(.write, path, .exists) }
    guard FileSystem.isFolder(Path.folder(of: path)) else {
      throw FileError(.write, path, .system(.noSuchEntry))
    }
    let place = kind == nil ? path : try FileSystem.canonicalPath(of: path)
    let (folder, name) = (Path.folder(of: place), Path.name(of: place))
    let beside = Path.joined(folder, Self.besideName(of: name))
    try Self.sweep(folder, name)
    // A process that was killed can have had this one's number.
    for ending in [""] + companions { try FileSystem.remove(beside + ending) }
    self.path = place
    besidePath = beside
    self.replacing = replacing
    self.companions = companions
  }

  deinit {
    guard !isPublished else { return }
    for ending in [""] + companions { unsafe unlink(besidePath + ending) }
  }

  /// Gives the finished file its name, and waits until the disk has both.
  ///
  /// Without the waiting a file of thousands costs little, and a power cut, though no killed process,
  /// may lose it.
  package consuming func publish(isSynchronized: Bool = true) throws(FileError) {
    for ending in companions {
      precondition(
        !FileSystem.exists(besidePath + ending), "published before it was closed: \(besidePath)")
    }
    try keepPermissions()
    if isSynchronized { try Self.synchronize(besidePath, O_RDONLY, as: path) }
    for ending in companions { try FileSystem.remove(path + ending) }
    try rename()
    isPublished = true
    guard isSynchronized else { return }
    try Self.synchronize(Path.folder(of: path), O_RDONLY | O_DIRECTORY, as: path)
  }

  /// Writes a whole file at once.
  package static func write(
    _ bytes: Span<UInt8>, to path: String, replacing: Bool
  ) throws(FileError) {
    let file = try AtomicFile(at: path, replacing: replacing)
    var writer = try ByteWriter(creating: file.besidePath)
    try writer.write(bytes)
    try writer.finish()
    try file.publish()
  }

  private func keepPermissions() throws(FileError) {
    guard replacing, let status = try FileSystem.status(of: path) else { return }
    guard unsafe chmod(besidePath, status.st_mode & 0o7777) == 0 else {
      throw .current(.publish, path)
    }
  }

  private func rename() throws(FileError) {
    if !replacing {
      // A link, unlike a renaming, refuses a name that was taken in the meantime.
      if unsafe link(besidePath, path) == 0 {
        unsafe unlink(besidePath)
        return
      }
      guard ErrorNumber.current != .exists else { throw FileError(.publish, path, .exists) }
      // Some file systems have no links.
      guard !FileSystem.exists(path) else { throw FileError(.publish, path, .exists) }
    }
    guard unsafe Glibc.rename(besidePath, path) == 0 else { throw .current(.publish, path) }
  }

  private static func synchronize(
    _ path: String, _ flags: Int32, as named: String
  ) throws(FileError) {
    let descriptor = try FileDescriptor.open(path, flags, for: .publish)
    try descriptor.synchronize(path: named)
  }
}
