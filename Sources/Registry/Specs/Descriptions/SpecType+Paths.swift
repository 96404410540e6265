extension SpecType {
  /// The key at a path of names, lists looked through; nothing where the path leads nowhere.
  package func key(at path: [String]) -> SpecKey? {
    guard let first = path.first, let key = key(spelt: first) else { return nil }
    guard path.count > 1 else { return key }
    return key.shape.type?.key(at: Array(path.dropFirst()))
  }
}
