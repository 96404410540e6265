import Registry

/// Finds the keys that a path of a profile means.
enum SpecPath {
  enum Resolution {
    /// Canonical paths; several when the last part names a group.
    case found([[String]])
    /// The part that is not known, and what is known in its place.
    case lost(String, [String])
  }

  /// Follows a path from the root of a profile; a list means each of its elements.
  static func resolve(_ parts: [String], from start: SpecType = .profile) -> Resolution {
    var type = start
    var path: [String] = []
    for (position, part) in parts.enumerated() {
      let isLast = position == parts.count - 1
      if isLast, let group = type.groups.first(where: { $0.name == part }) {
        return .found(group.keys.map { path + [$0] })
      }
      guard let key = type.key(spelt: part) else {
        return .lost(part, type.spellings + type.groups.map(\.name))
      }
      if case .moved(let target) = key.shape {
        return resolve(target + parts.dropFirst(position + 1))
      }
      path.append(key.name)
      guard !isLast else { break }
      guard let next = key.shape.type else { return .lost(parts[position + 1], []) }
      type = next
    }
    return .found([path])
  }
}
