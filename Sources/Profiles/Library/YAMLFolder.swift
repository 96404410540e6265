import Files

/// The YAML files of a folder: `.yml` and `.yaml`, by the order of their names.
enum YAMLFolder {
  private static let extensions = [".yml", ".yaml"]

  /// The paths of the files; none when there is no such folder.
  static func files(in folder: String?) -> [String] {
    guard let folder, let names = try? FileSystem.names(in: folder) else { return [] }
    return names.filter { name in
      !name.hasPrefix(".") && extensions.contains { name.hasSuffix($0) }
    }.map { Path.joined(folder, $0) }
  }

  /// The file of a name without its extension.
  static func file(named name: String, in folder: String?) -> String? {
    files(in: folder).first { stem($0) == name }
  }

  /// The name of a file without its extension.
  static func stem(_ path: String) -> String {
    let name = Path.name(of: path)
    guard let ending = extensions.first(where: { name.hasSuffix($0) }) else { return name }
    return String(name.dropLast(ending.count))
  }
}
