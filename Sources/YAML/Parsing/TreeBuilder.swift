import Diagnostics

/// Makes a tree of events, with a stack of its own and within limits.
struct TreeBuilder {
  let file: String
  let limits: YAMLLimits
  /// The tree, once it is whole and unless reading ended early.
  private(set) var root: YAMLNode?
  /// What is wrong, in the order of the events.
  private(set) var findings: [Finding] = []
  /// False when the input has ended or is not worth reading on.
  private(set) var wantsMore = true

  private var open: [OpenCollection] = []
  /// What each name stands for; nothing while the anchored node is not whole.
  private var anchors: [String: BuiltNode?] = [:]
  private var nodes = 0
  private var aliases = 0
  private var hasDocument = false

  init(file: String, limits: YAMLLimits) {
    self.file = file
    self.limits = limits
  }

  /// Takes one step.
  mutating func take(_ event: ParserEvent) {
    do {
      let place = Place(file: file, line: event.line, column: event.column)
      switch event.kind {
      case .documentStart: beginDocument(at: place)
      case .alias(let name): try take(alias: name, at: place)
      case .scalar(let text, let style): try take(text, style, event, at: place)
      case .sequenceStart: try begin(isMapping: false, event, at: place)
      case .mappingStart: try begin(isMapping: true, event, at: place)
      case .collectionEnd: try endCollection()
      case .streamEnd: endStream(at: place)
      case .other: break
      }
    } catch {
      end(with: error)
    }
  }

  /// Ends the reading; no tree is left.
  mutating func end(with finding: Finding) {
    findings.append(finding)
    root = nil
    wantsMore = false
  }

  mutating func report(
    _ code: FindingCode, _ sentence: String, at place: Place, advice: String? = nil
  ) throws(Finding) {
    findings.append(Finding(code, sentence, at: place, advice: advice))
    guard findings.count < limits.findings else {
      throw Finding(
        YAMLCode.limit, "there are \(limits.findings) mistakes or more, and the rest was not read",
        at: place)
    }
  }

  // MARK: Documents

  private mutating func beginDocument(at place: Place) {
    if hasDocument {
      findings.append(
        Finding(
          YAMLCode.documents, "a second document begins here, and a file may have only one",
          at: place, advice: "put it in a file of its own"))
      wantsMore = false
    }
    hasDocument = true
  }

  private mutating func endStream(at place: Place) {
    wantsMore = false
    if let root, root.scalar != YAMLScalar("", style: .plain) { return }
    root = nil
    findings.append(
      Finding(
        YAMLCode.empty, "the file is empty, or holds nothing but comments",
        at: Place(file: file, line: 1, column: 1)))
  }

  // MARK: Nodes

  private mutating func take(
    _ text: String, _ style: YAMLStyle, _ event: ParserEvent, at place: Place
  ) throws(Finding) {
    try count(1, at: place)
    guard text.utf8.count <= limits.scalarBytes else {
      throw Finding(
        YAMLCode.limit, "the text that begins here has more than \(limits.scalarBytes) bytes",
        at: place)
    }
    if text.utf8.contains(0) {
      try report(
        YAMLCode.character, "the text that begins here contains a NUL", at: place,
        advice: "remove the escape that makes it")
    }
    let tag = try tag(of: text, style, event.tag, at: place)
    let scalar = YAMLScalar(text, style: style, tag: tag)
    let node = BuiltNode(node: YAMLNode(.scalar(scalar), at: place), count: 1, height: 0)
    if let anchor = event.anchor { anchors[anchor] = node }
    try add(node)
  }

  private mutating func take(alias name: String, at place: Place) throws(Finding) {
    aliases += 1
    guard aliases <= limits.aliases else {
      throw Finding(
        YAMLCode.limit, "the file uses more than \(limits.aliases) aliases", at: place)
    }
    let shown = name.shortenedForFinding
    switch anchors[name] {
    case .some(let built?):
      try count(built.count, at: place)
      try checkDepth(open.count + built.height, at: place)
      try add(built)
    case .some(nil):
      try report(
        YAMLCode.alias, "the alias '*\(shown)' stands inside the node that it repeats", at: place,
        advice: "write out what is meant")
      try skip(at: place)
    case nil:
      try report(
        YAMLCode.alias, "the alias '*\(shown)' has no anchor before it", at: place,
        advice: "write '&\(shown)' before the node that it repeats, or put the text in quotes")
      try skip(at: place)
    }
  }

  private mutating func begin(
    isMapping: Bool, _ event: ParserEvent, at place: Place
  ) throws(Finding) {
    let before = nodes
    try count(1, at: place)
    try checkDepth(open.count + 1, at: place)
    try checkTag(event.tag, is: isMapping ? .mapping : .sequence, at: place)
    if let anchor = event.anchor { anchors[anchor] = .some(nil) }
    open.append(
      OpenCollection(
        isMapping: isMapping, place: place, anchor: event.anchor, nodesBefore: before))
  }

  private mutating func endCollection() throws(Finding) {
    guard let ended = open.popLast() else { return }
    let built = BuiltNode(
      node: YAMLNode(ended.content, at: ended.place), count: nodes - ended.nodesBefore,
      height: ended.height + 1)
    if let anchor = ended.anchor { anchors[anchor] = built }
    try add(built)
  }

  /// Stands in for a node that an alias should have repeated.
  private mutating func skip(at place: Place) throws(Finding) {
    if let last = open.indices.last, case .merged = open[last].awaited {
      open[last].awaited = .key
      return
    }
    try count(1, at: place)
    let nothing = YAMLScalar("~", style: .plain)
    try add(BuiltNode(node: YAMLNode(.scalar(nothing), at: place), count: 1, height: 0))
  }

  private mutating func count(_ more: Int, at place: Place) throws(Finding) {
    nodes += more
    guard nodes <= limits.nodes else {
      throw Finding(
        YAMLCode.limit,
        "the file has more than \(limits.nodes) keys and values, counting what aliases repeat",
        at: place)
    }
  }

  private func checkDepth(_ depth: Int, at place: Place) throws(Finding) {
    guard depth <= limits.depth else {
      throw Finding(
        YAMLCode.limit, "more than \(limits.depth) lists and mappings are inside each other",
        at: place)
    }
  }

  // MARK: Collections

  /// Puts a whole node where it belongs.
  private mutating func add(_ built: BuiltNode) throws(Finding) {
    guard let last = open.indices.last else {
      root = built.node
      return
    }
    open[last].height = max(open[last].height, built.height)
    guard open[last].isMapping else { return open[last].entries.append(built.node) }
    switch open[last].awaited {
    case .key: open[last].awaited = try awaited(after: built.node, in: last)
    case .value(let key):
      open[last].append(built.node, under: key)
      open[last].awaited = .key
    case .nothing: open[last].awaited = .key
    case .merged:
      open[last].awaited = .key
      guard !open[last].merge(built.node) else { return }
      try report(
        YAMLCode.merge, "'<<' takes a mapping or a list of mappings, and this is neither",
        at: built.node.place, advice: "write '<<: *name', or the key in quotes")
    }
  }

  private mutating func awaited(
    after key: YAMLNode, in last: Int
  ) throws(Finding) -> OpenCollection.Awaited {
    guard let scalar = key.scalar, scalar.style != .plain || !scalar.text.isEmpty else {
      try report(
        YAMLCode.key, key.scalar == nil ? "\(key.kind) cannot be a key" : "a key is missing here",
        at: key.place, advice: "write a text before the ':'")
      return .nothing
    }
    let isMerge = scalar.text == "<<" && scalar.style == .plain && scalar.tag == nil
    guard let first = open[last].insert(scalar.text, isMerge: isMerge, at: key.place) else {
      return isMerge ? .merged : .value(key)
    }
    try report(
      YAMLCode.duplicateKey,
      "the key '\(scalar.text.shortenedForFinding)' stands twice in this mapping, "
        + "first at line \(first.line), column \(first.column)",
      at: key.place,
      advice: isMerge ? "merge several with '<<: [*one, *other]'" : "keep one of them")
    return .nothing
  }
}
