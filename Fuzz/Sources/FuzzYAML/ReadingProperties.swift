import Diagnostics
import YAML

/// What must hold of every input, however damaged; a broken property traps, and libFuzzer keeps the
/// input.
enum ReadingProperties {
  /// Small, so that short inputs reach every limit.
  private static let limits = YAMLLimits(
    depth: 16, bytes: 4096, nodes: 500, aliases: 40, scalarBytes: 1024, directives: 4, findings: 20)

  static func check(_ input: [UInt8]) {
    let document = YAMLReader.read(bytes: input, file: "input", limits: limits)
    checkFindings(of: document)
    let again = YAMLReader.read(bytes: input, file: "input", limits: limits)
    precondition(again.root == document.root, "one input gave two trees")
    precondition(again.findings == document.findings, "one input gave two lists of findings")
    guard let root = document.root else { return }
    checkTree(root)
    let isSound = document.findings.isEmpty
    if isSound { checkRoundTrip(root) }
  }

  private static func checkFindings(of document: YAMLDocument) {
    precondition(document.root != nil || !document.findings.isEmpty, "no tree and no reason")
    precondition(document.findings.count <= limits.findings + 2, "more findings than allowed")
    for finding in document.findings {
      guard let place = finding.place else { preconditionFailure("a finding without a place") }
      precondition(place.line >= 1 && place.column >= 1, "a place before the first")
      precondition(place.file == "input", "a place in another file")
      precondition(YAMLCode.catalogue.contains(finding.code), "an undocumented code")
      let text = FindingRenderer().render(finding) { document.line(of: $0, $1) }
      let isPrintable = text.unicodeScalars.allSatisfy { scalar in
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
          || scalar == "\n" || scalar == "\t"
      }
      precondition(isPrintable, "a finding that moves the cursor")
    }
  }

  /// Walks a whole tree; its depth is limited, and so recursion is safe.
  private static func checkTree(_ root: YAMLNode) {
    var nodes = 0
    func walk(_ node: YAMLNode, depth: Int) {
      nodes += 1
      precondition(node.place.line >= 1 && node.place.column >= 1, "a place before the first")
      switch node.content {
      case .scalar(let scalar): checkScalar(scalar)
      case .sequence(let children):
        precondition(depth < limits.depth, "a tree deeper than allowed")
        for child in children { walk(child, depth: depth + 1) }
      case .mapping(let mapping):
        precondition(depth < limits.depth, "a tree deeper than allowed")
        precondition(Set(mapping.names).count == mapping.pairs.count, "a key stands twice")
        for pair in mapping.pairs {
          precondition(pair.key.scalar != nil, "a key that is no scalar")
          walk(pair.key, depth: depth + 1)
          walk(pair.value, depth: depth + 1)
        }
      }
    }
    walk(root, depth: 0)
    precondition(nodes <= limits.nodes, "more nodes than allowed")
  }

  private static func checkScalar(_ scalar: YAMLScalar) {
    precondition(scalar.text.utf8.count <= limits.scalarBytes, "a text longer than allowed")
    let readings = [scalar.isNull, scalar.boolean != nil, scalar.decimal != nil]
    precondition(readings.count { $0 } <= 1, "a scalar that is two things")
    precondition(scalar.integer == nil || scalar.decimal == scalar.text, "a number without digits")
    precondition(scalar.double == nil || scalar.decimal != nil, "a double without digits")
  }

  /// Writes a sound tree in another form, reads that, and compares structure and texts.
  private static func checkRoundTrip(_ root: YAMLNode) {
    let written = FlowText.write(root)
    // Escapes and quotes make the text longer than the input was.
    let roomy = YAMLLimits(depth: limits.depth)
    let document = YAMLReader.read(text: written, limits: roomy)
    precondition(document.findings.isEmpty, "a written tree is not read")
    guard let read = document.root else { preconditionFailure("a written tree is lost") }
    precondition(FlowText.write(read) == written, "a written tree reads back as another")
  }
}
