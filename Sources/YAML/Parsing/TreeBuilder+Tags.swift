import Diagnostics

extension TreeBuilder {
  /// The tag of a scalar, when it is known and the text fits it.
  mutating func tag(
    of text: String, _ style: YAMLStyle, _ spelt: String?, at place: Place
  ) throws(Finding) -> YAMLTag? {
    guard let spelt else { return nil }
    if spelt == "!" { return .text }
    guard let tag = YAMLTag(resolved: spelt) else {
      try refuse(spelt, at: place)
      return nil
    }
    let scalar = YAMLScalar(text, style: style, tag: tag)
    let fits =
      switch tag {
      case .text: true
      case .integer, .number: scalar.decimal != nil
      case .boolean: scalar.boolean != nil
      case .null: scalar.isNull
      case .sequence, .mapping: false
      }
    if fits { return tag }
    try report(
      YAMLCode.tag, "the tag !!\(tag.rawValue) does not fit '\(text.shortenedForFinding)'",
      at: place, advice: "remove the tag")
    return nil
  }

  /// Refuses the tag of a list or mapping unless it says just that.
  mutating func checkTag(_ spelt: String?, is kind: YAMLTag, at place: Place) throws(Finding) {
    guard let spelt, spelt != "!" else { return }
    guard let tag = YAMLTag(resolved: spelt) else { return try refuse(spelt, at: place) }
    guard tag != kind else { return }
    try report(
      YAMLCode.tag,
      "the tag !!\(tag.rawValue) does not fit a \(kind == .mapping ? "mapping" : "list")",
      at: place, advice: "remove the tag")
  }

  private mutating func refuse(_ spelt: String, at place: Place) throws(Finding) {
    let isStandard = spelt.hasPrefix(YAMLTag.prefix)
    let shown = isStandard ? "!!" + spelt.dropFirst(YAMLTag.prefix.count) : spelt
    try report(
      YAMLCode.tag, "the tag \(shown.shortenedForFinding) is unknown", at: place,
      advice: "remove it, or put a text that begins with '!' in quotes")
  }
}
