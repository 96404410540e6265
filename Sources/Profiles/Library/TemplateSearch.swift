import Files

/// Where profiles and templates are looked for; the first folder that is there is taken.
package struct TemplateSearch: Hashable, Sendable {
  /// The folder that the command line names, and then no other.
  package let flag: String?
  /// The folder in which the program was started.
  package let workingFolder: String
  /// The folder of the executable, if known.
  package let executableFolder: String?
  /// The root of the source tree that the program was built from, if known.
  package let sourceTree: String?

  /// Takes the places as values, so that nothing is asked of the environment here.
  package init(
    flag: String?, workingFolder: String, executableFolder: String?, sourceTree: String?
  ) {
    self.flag = flag
    self.workingFolder = workingFolder
    self.executableFolder = executableFolder
    self.sourceTree = sourceTree
  }

  /// The folders that may hold what is called `name` (`profiles` or `templates`), the first preferred.
  package func candidates(_ name: String) -> [String] {
    if let flag { return [flag] }
    var folders = [Path.joined(workingFolder, name)]
    if let executableFolder {
      let installed = Path.joined(Path.folder(of: executableFolder), "share/gen")
      folders.append(Path.joined(installed, name))
    }
    if let sourceTree { folders.append(Path.joined(sourceTree, name)) }
    return folders
  }

  /// The first of the candidates that is a folder, or nothing.
  package func folder(_ name: String) -> String? {
    candidates(name).first { FileSystem.isFolder($0) }
  }

  /// The file that a user means: a path, or a name below a folder of the templates.
  ///
  /// - Parameters:
  ///   - template: A path to a file, or a name with or without extension.
  ///   - kind: The folder below the templates: `examples`, `workflows`, `worlds` or `bases`.
  /// - Returns: The path, or nothing when neither is there.
  package func file(_ template: String, in kind: String) -> String? {
    if FileSystem.exists(template), !FileSystem.isFolder(template) { return template }
    guard let templates = folder("templates") else { return nil }
    for folder in [Path.joined(templates, kind), templates] {
      let path = Path.joined(folder, template)
      if FileSystem.exists(path), !FileSystem.isFolder(path) { return path }
      if let found = YAMLFolder.file(named: template, in: folder) { return found }
    }
    return nil
  }
}
