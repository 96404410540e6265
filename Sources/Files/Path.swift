/// The parts of a path, by its slashes alone.
package enum Path {
  /// The last part: `c` of `a/b/c` and of `a/b/c/`.
  package static func name(of path: String) -> String {
    String(parts(of: path).name)
  }

  /// What stands before the last part: `a/b` of `a/b/c`, `.` of `c`, `/` of `/c`.
  package static func folder(of path: String) -> String {
    String(parts(of: path).folder)
  }

  /// A path inside a folder; an absolute path stays as it is.
  package static func joined(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder == "." || folder.isEmpty { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  private static func parts(of path: String) -> (folder: Substring, name: Substring) {
    let trimmed = trimmed(path[...])
    guard let slash = trimmed.lastIndex(of: "/") else {
      return (path.hasPrefix("/") ? "/" : ".", trimmed)
    }
    let folder = Self.trimmed(trimmed[..<slash])
    return (folder.isEmpty ? "/" : folder, trimmed[trimmed.index(after: slash)...])
  }

  private static func trimmed(_ path: Substring) -> Substring {
    var path = path
    while path.last == "/" { path.removeLast() }
    return path
  }
}
