/// Places in an address that a server fills in: `[TIMESTAMP]`, `%%CACHEBUSTER%%`, `${CACHEBUSTER}`, `{x}`.
enum TrackerMacro {
  private static let brackets: [(String, String)] = [
    ("[", "]"), ("%%", "%%"), ("${", "}"), ("{", "}"), ("__", "__"), ("%5B", "%5D"),
  ]

  /// True when a whole text is one such place.
  static func isMacro(_ text: String) -> Bool {
    brackets.contains { open, close in
      text.hasPrefix(open) && text.hasSuffix(close) && text.utf8.count > open.utf8.count * 2
    }
  }

  /// True when a place that makes an address unlike the one before it is there.
  static func breaksCaches(_ address: WebAddress) -> Bool {
    address.query.contains { item in
      guard isMacro(item.value) else { return false }
      let name = item.value.uppercased()
      return ["CACHE", "TIMESTAMP", "RANDOM", "CORRELATOR"].contains(where: name.contains)
    }
  }
}
