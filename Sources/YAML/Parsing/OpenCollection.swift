import Diagnostics

/// A list or mapping that has begun and not ended.
struct OpenCollection {
  /// What the next node of a mapping is.
  enum Awaited {
    /// A key.
    case key
    /// The value of a key.
    case value(YAMLNode)
    /// What `<<` merges.
    case merged
    /// The value of a key that was refused.
    case nothing
  }

  let isMapping: Bool
  let place: Place
  let anchor: String?
  /// How many nodes were counted before it.
  let nodesBefore: Int
  /// The height of its highest child.
  var height = 0
  /// The entries of a list.
  var entries: [YAMLNode] = []
  /// What the next node of a mapping is.
  var awaited = Awaited.key

  private var pairs: [YAMLMapping.Pair] = []
  private var merged: [YAMLMapping] = []
  private var places: [String: Place] = [:]
  private var mergePlace: Place?

  init(isMapping: Bool, place: Place, anchor: String?, nodesBefore: Int) {
    self.isMapping = isMapping
    self.place = place
    self.anchor = anchor
    self.nodesBefore = nodesBefore
  }

  /// What the collection holds, its own pairs before those merged into it.
  var content: YAMLNode.Content {
    guard isMapping else { return .sequence(entries) }
    guard !merged.isEmpty else { return .mapping(YAMLMapping(pairs)) }
    var all = pairs
    var names = Set(pairs.map(\.name))
    for mapping in merged {
      all += mapping.pairs.filter { names.insert($0.name).inserted }
    }
    return .mapping(YAMLMapping(all))
  }

  /// Remembers that a key stands there, or gives the place at which the same key stood before.
  mutating func insert(_ name: String, isMerge: Bool, at place: Place) -> Place? {
    if isMerge {
      defer { mergePlace = mergePlace ?? place }
      return mergePlace
    }
    if let first = places[name] { return first }
    places[name] = place
    return nil
  }

  /// Adds the value of a key.
  mutating func append(_ value: YAMLNode, under key: YAMLNode) {
    pairs.append(YAMLMapping.Pair(key: key, value: value))
  }

  /// Adds the pairs that `<<` brings; false when the node is neither a mapping nor a list of them.
  mutating func merge(_ node: YAMLNode) -> Bool {
    switch node.content {
    case .scalar: return false
    case .mapping(let mapping): merged.append(mapping)
    case .sequence(let nodes):
      let mappings = nodes.compactMap(\.mapping)
      guard mappings.count == nodes.count else { return false }
      merged += mappings
    }
    return true
  }
}
