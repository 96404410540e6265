#if canImport(Glibc)
  internal import Glibc
#endif

extension FileSystem {
  /// The names in a folder, in the order of their bytes, which is the same everywhere.
  /// - Complexity: O(n log n) in the number of names.
  package static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = unsafe opendir(try checked(folder, .list)) else {
      throw .current(.list, folder)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe name(of: entry)
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw .current(.list, folder) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder and those above it; one that is there is left as it is.
  package static func createFolder(_ path: String) throws(FileError) {
    if unsafe mkdir(try checked(path, .createFolder), 0o777) == 0 { return }
    switch ErrorNumber.current {
    case .exists where isFolder(path): return
    case .noSuchEntry:
      let parent = Path.folder(of: path)
      guard parent != path, parent != "." else { throw .current(.createFolder, path) }
      try createFolder(parent)
      guard unsafe mkdir(path, 0o777) != 0, !isFolder(path) else { return }
      throw .current(.createFolder, path)
    default: throw .current(.createFolder, path)
    }
  }

  /// Removes a folder that is empty.
  package static func removeFolder(_ path: String) throws(FileError) {
    guard unsafe rmdir(try checked(path, .remove)) == 0 else { throw .current(.remove, path) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
      unsafe field.withMemoryRebound(
        to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)
      ) { unsafe String(cString: $0) }
    }
  }
}
