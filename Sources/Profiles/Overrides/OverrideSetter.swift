import Diagnostics
import JSON
import Registry

/// Sets the values of overrides in a tree, under the same descriptions as a file.
struct OverrideSetter {
  /// One step of a path, and where it stands in the flag.
  private struct Step {
    let text: String
    let place: Place
  }

  private(set) var reader: SpecReader
  private(set) var findings: [Finding] = []

  init(names: ReferenceNames, root: String) { reader = SpecReader(names: names, root: root) }

  /// Sets one value; what is wrong with it becomes a finding.
  mutating func set(_ override: Override, in tree: inout SpecTree) {
    guard let equals = override.text.firstIndex(of: "=") else {
      return report(
        ProfileCode.malformedOverride, "'\(override.text)' sets nothing",
        at: override.place(after: 0), advice: "write path=value, as campaign.target_cpm=30")
    }
    let path = override.text[..<equals]
    let value = String(override.text[override.text.index(after: equals)...])
    var steps: [Step] = []
    var passed = 0
    for part in path.split(separator: ".", omittingEmptySubsequences: false) {
      steps.append(Step(text: String(part), place: override.place(after: passed)))
      passed += part.unicodeScalars.count + 1
    }
    let written = Self.written(value, at: override.place(after: path.unicodeScalars.count + 1))
    let names = steps.map(\.text)
    set(written, Self.settled(steps)[...], names: names, as: .profile, in: &tree)
    findings += reader.takeFindings()
  }

  /// The path that is meant where one of its keys stands for another.
  private static func settled(_ steps: [Step]) -> [Step] {
    var type: SpecType? = .profile
    for (position, step) in steps.enumerated() where Int(step.text) == nil {
      guard let key = type?.key(spelt: step.text) else { return steps }
      if case .moved(let target) = key.shape {
        let moved = target.map { Step(text: $0, place: step.place) }
        return settled(moved + steps[(position + 1)...])
      }
      type = key.shape.type
    }
    return steps
  }

  /// Goes one key down, or sets the value of the last one.
  private mutating func set(
    _ value: Written, _ steps: ArraySlice<Step>, names: [String], as type: SpecType,
    in tree: inout SpecTree
  ) {
    guard let step = steps.first else {
      return report(
        ProfileCode.unknownPath,
        "'\(names.joined(separator: "."))' is a whole profile, not one value",
        at: value.place, advice: "set its keys one by one")
    }
    guard let key = type.key(spelt: step.text) else {
      let near = Suggestion.nearest(to: step.text, in: type.spellings)
      return report(
        ProfileCode.unknownPath,
        "'\(names.joined(separator: "."))' leads nowhere: there is no '\(step.text)' in \(type.name)",
        at: step.place, suggestion: near,
        advice: near == nil ? SpecReader.known(type.keys.map(\.name)) : nil)
    }
    let rest = steps.dropFirst()
    var below = tree[key.name]
    set(value, rest, after: step, names: names, as: key.shape, in: &below)
    if let below { tree.replace(key.name, with: below) }
  }

  /// Sets what stands under a key, or goes further down.
  private mutating func set(
    _ value: Written, _ steps: ArraySlice<Step>, after step: Step, names: [String],
    as shape: SpecShape, in tree: inout SpecTree?
  ) {
    guard let next = steps.first else {
      if let read = reader.read(Self.fitted(value, to: shape), as: shape, at: names) {
        tree = read
      }
      return
    }
    switch shape {
    case .structure(let type), .json(let type?):
      var mapping = tree ?? SpecTree(.fields([]), at: step.place)
      set(value, steps, names: names, as: type, in: &mapping)
      tree = mapping
    case .list(let element):
      var items = tree?.items ?? []
      // An empty list takes its first element; any other position must be there.
      guard let position = Int(next.text), (0..<max(1, items.count)).contains(position) else {
        return report(
          ProfileCode.unknownPath,
          "\(step.text) has \(Self.entries(items.count)), and none is '\(next.text)'",
          at: next.place)
      }
      var item: SpecTree? = position < items.count ? items[position] : nil
      set(value, steps.dropFirst(), after: next, names: names, as: element, in: &item)
      guard let item else { return }
      if position < items.count { items[position] = item } else { items.append(item) }
      tree = SpecTree(.items(items), at: tree?.place ?? step.place)
    default:
      report(
        ProfileCode.unknownPath, "\(step.text) is one value and has no '\(next.text)'",
        at: next.place)
    }
  }

  private static func entries(_ count: Int) -> String {
    switch count {
    case 0: "no entries"
    case 1: "one entry, number 0"
    default: "the entries 0 to \(count - 1)"
    }
  }

  /// The text of a flag: JSON where it looks like a mapping or list, else one value.
  private static func written(_ text: String, at place: Place) -> Written {
    if text.hasPrefix("{") || text.hasPrefix("["), let json = try? JSONReader.read(text) {
      return Written(json, at: place)
    }
    let json: JSONValue =
      switch text {
      case "", "null": nil
      case "true": true
      case "false": false
      default: JSONValue.number(text) ?? .string(text)
      }
    return Written(.scalar(text, json), at: place)
  }

  /// Commas part the elements where a list is wanted.
  private static func fitted(_ value: Written, to shape: SpecShape) -> Written {
    let isList =
      switch shape {
      case .list, .paths: true
      default: false
      }
    guard isList, let text = value.text else { return value }
    var passed = 0
    let elements = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      defer { passed += part.unicodeScalars.count + 1 }
      let place = Place(
        file: value.place.file, line: value.place.line, column: value.place.column + passed)
      return written(String(part), at: place)
    }
    return Written(.list(elements), at: value.place)
  }

  private mutating func report(
    _ code: FindingCode, _ sentence: String, at place: Place, suggestion: String? = nil,
    advice: String? = nil
  ) {
    findings.append(Finding(code, sentence, at: place, suggestion: suggestion, advice: advice))
  }
}
