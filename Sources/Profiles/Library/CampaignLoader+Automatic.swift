import Tables
import Diagnostics

/// What `auto` lists is taken out of the layers below; the layer itself must not give it.
extension CampaignLoader {
  /// One layer over those below it.
  func join(_ above: SpecTree, over below: SpecTree) -> SpecTree {
    var below = below
    for path in Self.automatic(above).flatMap(\.paths) { below = below.removing(path) }
    var joined = above.over(below)
    joined["auto"] = nil
    return joined
  }

  /// Keys that a layer gives and lists under `auto` as well.
  func automaticFindings(_ tree: SpecTree) -> [Finding] {
    Self.automatic(tree).compactMap { entry in
      guard let given = entry.paths.lazy.compactMap({ tree.first(at: $0) }).first else {
        return nil
      }
      return Finding(
        ProfileCode.givenAndAutomatic,
        "'\(entry.text)' is to be generated, and is given on line \(given.place.line)",
        at: entry.place, advice: "keep one of them")
    }
  }

  private struct AutomaticEntry {
    let text: String
    let place: Place
    let paths: [[String]]
  }

  private static func automatic(_ tree: SpecTree) -> [AutomaticEntry] {
    (tree["auto"]?.items ?? []).compactMap { item in
      guard let text = item.value?.text else { return nil }
      let path = text.split(separator: ".").map(String.init)
      // Creatives may stand beside the line items or inside them.
      let paths = path.first == "creatives" ? [path, ["line_items"] + path] : [path]
      return AutomaticEntry(text: text, place: item.place, paths: paths)
    }
  }
}
