import Diagnostics
import YAML

/// What tests say about a document, as text.
enum Reading {
  /// The tree on one line, or `-`: texts in quotes, everything else as it was read.
  static func outline(of text: String, limits: YAMLLimits = YAMLLimits()) -> String {
    YAMLReader.read(text: text, limits: limits).root.map(outline) ?? "-"
  }

  static func outline(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar):
      if scalar.isNull { return "null" }
      if let boolean = scalar.boolean { return String(boolean) }
      return scalar.decimal ?? "'\(scalar.text)'"
    case .sequence(let nodes): return "[" + nodes.map(outline).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      let pairs = mapping.pairs.map { "\($0.name): \(outline($0.value))" }
      return "{" + pairs.joined(separator: ", ") + "}"
    }
  }

  /// Place, code, sentence and advice of every finding.
  static func findings(in text: String, limits: YAMLLimits = YAMLLimits()) -> [String] {
    findings(of: YAMLReader.read(text: text, limits: limits))
  }

  static func findings(of document: YAMLDocument) -> [String] {
    document.findings.map { finding in
      let place = finding.place.map { "\($0.line):\($0.column) " } ?? ""
      let advice = finding.advice.map { "; \($0)" } ?? ""
      return "\(place)\(finding.code.name): \(finding.sentence)\(advice)"
    }
  }
}
