extension SpecTree {
  /// This over another: keys here win, mappings are joined key by key, and lists replace.
  func over(_ below: SpecTree) -> SpecTree {
    guard case .fields(let mine) = content, case .fields = below.content else { return self }
    var joined = SpecTree(below.content, at: place)
    for field in mine {
      joined.replace(field.name, with: below[field.name].map { field.tree.over($0) } ?? field.tree)
    }
    // Whoever gives both again means both.
    for field in mine { joined[field.name] = joined[field.name] ?? field.tree }
    return joined
  }

  /// Keys of which one answers the question of the other: how long a flight is.
  private static let rivals = ["end_date": "days", "days": "end_date"]

  /// Sets a key over what stands there, its rival included.
  mutating func replace(_ name: String, with tree: SpecTree) {
    if let rival = Self.rivals[name] { self[rival] = nil }
    self[name] = tree
  }

  /// The same without what stands at a path of names; lists are looked through.
  func removing(_ path: [String]) -> SpecTree {
    guard let first = path.first else { return self }
    var changed = self
    if case .items(let items) = content {
      changed.items = items.map { $0.removing(path) }
    } else if path.count == 1 {
      changed[first] = nil
    } else if let below = self[first] {
      changed[first] = below.removing(Array(path.dropFirst()))
    }
    return changed
  }

  /// Where something stands at a path of names, lists looked through; nothing where nothing does.
  func first(at path: [String]) -> SpecTree? {
    if case .items(let items) = content {
      return items.lazy.compactMap { $0.first(at: path) }.first
    }
    guard let first = path.first else { return self }
    return self[first]?.first(at: Array(path.dropFirst()))
  }
}
