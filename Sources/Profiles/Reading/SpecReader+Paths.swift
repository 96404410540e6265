import Diagnostics
import Registry
import Tables

extension SpecReader {
  /// Reads paths of keys that are to be generated; each becomes the paths that it stands for.
  mutating func paths(_ written: Written, at path: [String]) -> SpecTree? {
    guard case .list(let elements) = written.content else {
      reportKind(written, "a list of paths", at: path)
      return nil
    }
    var found: [SpecTree] = []
    for element in elements {
      guard let text = element.text else {
        reportKind(element, "a path", at: path)
        continue
      }
      let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      switch SpecPath.resolve(parts) {
      case .found(let paths):
        found += paths.map {
          SpecTree(.scalar(.text($0.joined(separator: "."))), at: element.place)
        }
      case .lost(let part, let known):
        report(
          ProfileCode.unknownPath, "'\(text)' leads nowhere: there is no '\(part)'",
          at: element.place, suggestion: Suggestion.nearest(to: part, in: known))
      }
    }
    return SpecTree(.items(found), at: written.place)
  }
}
