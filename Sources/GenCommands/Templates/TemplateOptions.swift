internal import Arguments
internal import Diagnostics
internal import Files
internal import Pipeline
internal import Profiles
internal import Registry
internal import Store

/// Where profiles and templates are found, as every command that reads them lets the user say.
enum TemplateOptions {
  static let profiles = Option<String?>(
    "profiles", .directory, "Folder of profiles.", otherwise: "profiles/, then those of gen")
  static let templates = Option<String?>(
    "templates", .directory, "Folder of templates.", otherwise: "templates/, then those of gen")

  static let all: [any Parameter] = [profiles, templates]

  /// The folder in which this program was built, where a developer's checkout keeps its files.
  private static let sourceTree =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  private static func search(_ flag: String?) throws -> TemplateSearch {
    TemplateSearch(
      flag: flag, workingFolder: try FileSystem.currentFolder(),
      executableFolder: try? Path.folder(of: FileSystem.executablePath()), sourceTree: sourceTree)
  }

  /// The folder of profiles that holds for a command line.
  static func profilesFolder(_ arguments: ParsedArguments) throws -> String {
    let search = try search(arguments[profiles])
    guard let folder = search.folder("profiles") else {
      throw Failure(
        .notFound, "there is no folder of profiles",
        advice: "looked in \(search.candidates("profiles").joined(separator: ", ")); name one with "
          + "--profiles")
    }
    return folder
  }

  /// The folder of templates, or nothing when there is none.
  static func templatesFolder(_ arguments: ParsedArguments) throws -> String? {
    try search(arguments[templates]).folder("templates")
  }

  /// The folder of bases, or nothing when there is none.
  static func basesFolder(_ arguments: ParsedArguments) throws -> String? {
    try templatesFolder(arguments).map { Path.joined($0, "bases") }
  }

  /// The template file of a path, or of a name below a folder of templates.
  static func file(
    _ template: String, in kind: String, _ arguments: ParsedArguments
  ) throws -> String {
    let search = try search(arguments[templates])
    guard let path = search.file(template, in: kind) else {
      throw Failure(
        .notFound, "there is no file or template named '\(template)'",
        advice: "see those that are known with: gen list \(kind)")
    }
    return path
  }

  /// The names of reference rows: those of the database when it is there, else the fixed ones.
  static func names(_ context: CommandContext) throws -> ReferenceNames {
    guard FileSystem.exists(context.databasePath) else {
      return ReferenceNames(Registry.referenceRows)
    }
    return try KeyLookup.referenceNames(in: context.open(.reading))
  }
}
