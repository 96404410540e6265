/// The keys of one object and where each stands; small objects cost no hashing.
struct JSONKeySet {
  private static let mostSearched = 12

  private var listed: [(key: String, offset: Int)] = []
  private var hashed: [String: Int] = [:]

  /// Adds a key, or gives the offset at which the same key stands already.
  mutating func insert(_ key: String, at offset: Int) -> Int? {
    guard hashed.isEmpty else { return insertHashed(key, at: offset) }
    if let first = listed.first(where: { $0.key == key }) { return first.offset }
    listed.append((key, offset))
    if listed.count > Self.mostSearched {
      for (key, offset) in listed { hashed[key] = offset }
      listed = []
    }
    return nil
  }

  private mutating func insertHashed(_ key: String, at offset: Int) -> Int? {
    if let first = hashed[key] { return first }
    hashed[key] = offset
    return nil
  }
}
