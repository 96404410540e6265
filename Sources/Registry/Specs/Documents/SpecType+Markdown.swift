import Tables
import Units

extension SpecType {
  /// The keys of this kind and of every kind below it as Markdown lists, one heading a kind.
  package var markdown: String {
    var seen: Set<String> = []
    var sections: [String] = []
    describe(into: &sections, seen: &seen)
    return sections.joined(separator: "\n")
  }

  private func describe(into sections: inout [String], seen: inout Set<String>) {
    guard seen.insert(name).inserted else { return }
    let lines = keys.filter(\.isDocumented).map(\.markdown)
    sections.append("### `\(name)`\n\n\(summary)\n\n" + lines.joined(separator: "\n") + "\n")
    for key in keys where key.isDocumented {
      key.shape.type?.describe(into: &sections, seen: &seen)
    }
  }
}

extension SpecKey {
  /// False for keys that only files of an older system hold.
  fileprivate var isDocumented: Bool {
    switch shape {
    case .moved(let path): !path.isEmpty
    case .always, .retired: false
    default: shape.type.map { !SpecType.older.contains($0.name) } ?? true
    }
  }

  fileprivate var markdown: String {
    var line = "- `\(name)`: \(summary)"
    let facts = shape.facts + (isRequired ? ["required"] : [])
    if !facts.isEmpty { line += " (" + facts.joined(separator: "; ") + ")" }
    return line
  }
}

extension SpecShape {
  /// What a reader must know to write a value of the shape.
  fileprivate var facts: [String] {
    switch self {
    case .value(let input): input.facts
    case .structure(let type), .json(let type?): ["a mapping: `\(type.name)`"]
    case .entries(let type): ["names, each with a mapping: `\(type.name)`"]
    case .list(let element): ["a list"] + element.facts
    case .json(nil): ["a mapping, or JSON in a text"]
    case .weights(let input): ["values with their weights"] + input.facts
    case .paths: ["a list of paths"]
    case .moved(let path): ["as `\(path.joined(separator: "."))`"]
    case .always, .retired: []
    }
  }
}

extension InputKey {
  fileprivate var facts: [String] {
    if case .naturalKey(let table) = reading { return ["a name of one of the \(table)"] }
    if case .enumerated(let enumeration) = column.type {
      return [enumeration.values.map { "`\($0)`" }.joined(separator: ", ")]
    }
    var facts: [String] = []
    if reading == .currencyUnits { facts.append("an amount in currency units") }
    if column.type == .date { facts.append("`YYYY-MM-DD`") }
    if column.type == .timestamp { facts.append("`YYYY-MM-DDTHH:MM:SSZ`") }
    if column.type == .boolean { facts.append("`true` or `false`") }
    return facts + column.rules.compactMap { sentence(of: $0) }
  }
}

extension InputKey {
  /// A rule in the unit in which the value is written; nothing for lengths, which nobody meets.
  private func sentence(of rule: ColumnRule) -> String? {
    if case .length = rule { return nil }
    guard reading == .currencyUnits, case .range(let low, let high) = rule else {
      return rule.sentence
    }
    return [
      low.map { "at least \(Money(micros: $0))" }, high.map { "at most \(Money(micros: $0))" },
    ].compactMap(\.self).joined(separator: " and ")
  }
}
