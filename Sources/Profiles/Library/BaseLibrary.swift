import Diagnostics
import Files
import YAML

/// The bases that campaigns continue: those of their own file, then the files of a folder.
struct BaseLibrary {
  enum Answer {
    case found(Written, SourceLines)
    /// The file is there and is not sound.
    case broken([Finding], SourceLines)
    /// No base has the name; these have others.
    case missing(known: [String])
  }

  /// How many bases may continue each other.
  static let deepest = 8

  let folder: String?

  /// Finds a base by its name.
  func base(named name: String, own: [String: Written]) -> Answer {
    if let written = own[name] { return .found(written, SourceLines()) }
    guard let path = YAMLFolder.file(named: name, in: folder) else {
      let others = YAMLFolder.files(in: folder).map(YAMLFolder.stem)
      return .missing(known: own.keys.sorted() + others)
    }
    let document = YAMLReader.read(file: path)
    var lines = SourceLines()
    lines.insert(document)
    guard let root = document.root, !document.findings.contains(where: { $0.severity == .error })
    else { return .broken(document.findings, lines) }
    return .found(Written(root), lines)
  }
}
