import Diagnostics
import JSON
import Registry
import Tables

extension SpecReader {
  /// Reads one value under the rules of its column, or a row by its name.
  mutating func value(
    _ written: Written, as input: InputKey, at path: [String]
  ) -> SpecTree? {
    if written.isNull, input.column.isNullable {
      return SpecTree(.scalar(.null), at: written.place)
    }
    guard let text = written.text else {
      reportKind(written, "one value", at: path)
      return nil
    }
    if case .naturalKey(let table) = input.reading {
      return name(text, of: table, called: input.name, written.place)
    }
    do {
      let value = try input.column.value(readFrom: text, as: input.reading)
      return SpecTree(.scalar(value), at: written.place)
    } catch {
      report(
        code(of: text, as: input), "\(sentenceName(path)) \(error.sentence)", at: written.place,
        suggestion: error.suggestion)
      return nil
    }
  }

  /// What kind of mistake a text is that its column refuses.
  private func code(of text: String, as input: InputKey) -> FindingCode {
    let column = input.column
    if case .enumerated = column.type { return ProfileCode.unknownValue }
    let unruled = Column(column.name, column.type, column.summary, isProse: true)
    let isReadable = (try? unruled.value(readFrom: text, as: input.reading)) != nil
    return isReadable ? ProfileCode.illegalValue : ProfileCode.malformedValue
  }

  private mutating func name(
    _ text: String, of table: String, called what: String, _ place: Place
  ) -> SpecTree? {
    if let key = names.key(text, in: table) { return SpecTree(.name(key), at: place) }
    guard !ReferenceNames.growing.contains(table) else {
      return newName(text, of: table, called: what, place)
    }
    report(
      ProfileCode.unknownName, "no \(what) is named '\(text)'", at: place,
      suggestion: isFull ? nil : Suggestion.nearest(to: text, in: names.spellings(in: table)),
      advice: Self.known(names.names(in: table)))
    return nil
  }

  /// Reads the name of a row that will be added, under the rules of its table.
  private mutating func newName(
    _ text: String, of table: String, called what: String, _ place: Place
  ) -> SpecTree? {
    guard let column = Registry.table(named: table)?.column(named: "name") else { return nil }
    do { _ = try column.value(readFrom: text) } catch {
      report(
        ProfileCode.illegalValue, "\(what) \(error.sentence)", at: place,
        suggestion: error.suggestion)
      return nil
    }
    return SpecTree(.name(NaturalKey(table, text, id: nil)), at: place)
  }

  /// Reads a list; commas part the values of a flag.
  mutating func list(
    _ written: Written, of element: SpecShape, at path: [String]
  ) -> SpecTree? {
    guard case .list(let elements) = written.content else {
      let advice = written.text.map { "write [\($0)]" }
      reportKind(written, "a list", at: path, advice: advice)
      return nil
    }
    let trees = elements.enumerated().compactMap { position, written in
      read(written, as: element, at: path + [String(position)])
    }
    // A list of nothing but mistakes is no empty list.
    guard trees.isEmpty == elements.isEmpty else { return nil }
    return SpecTree(.items(trees), at: written.place)
  }

  /// Reads what is stored as JSON.
  mutating func json(_ written: Written, as type: SpecType?, at path: [String]) -> SpecTree? {
    if written.isNull { return SpecTree(.scalar(.null), at: written.place) }
    var written = written
    if let text = written.text {
      do {
        written = Written(try JSONReader.read(text), at: written.place)
      } catch {
        let why = error.all.first.map { finding in
          finding.place.map { "\(finding.sentence) at character \($0.column)" }
            ?? finding.sentence
        }
        report(
          ProfileCode.malformedValue, "\(sentenceName(path)) is not JSON: \(why ?? "empty")",
          at: written.place, advice: "write a YAML mapping, or mend the text")
        return nil
      }
    }
    guard let type else { return SpecTree(.json(written.json), at: written.place) }
    guard let tree = structure(written, as: type, at: path) else { return nil }
    for field in tree.fields { judgeList(field, at: path) }
    return tree
  }

  /// A list that chooses must name something, and nothing twice.
  private mutating func judgeList(_ field: SpecTree.Field, at path: [String]) {
    let name = sentenceName(path + [field.name])
    let items = field.tree.items
    if items.isEmpty {
      report(
        ProfileCode.repeatedValue, "\(name) names nothing", at: field.tree.place,
        advice: "leave the key out to have it generated")
    }
    var seen: Set<JSONValue> = []
    for item in items where !seen.insert(item.canonical).inserted {
      report(ProfileCode.repeatedValue, "\(name) names \(item.canonical) twice", at: item.place)
    }
  }

  private static let mostWeights = 1_000

  /// Reads values and their weights.
  mutating func weights(
    _ written: Written, of input: InputKey, at path: [String]
  ) -> SpecTree? {
    guard let pairs = written.pairs else {
      reportKind(written, "a mapping from values to weights", at: path)
      return nil
    }
    let weight = InputKey(
      "weight", .stored, .real("weight", "A weight.", .realRange(0.000_001, 1_000_000_000)))
    guard pairs.count <= Self.mostWeights else {
      report(
        ProfileCode.tooMany, "\(sentenceName(path)) has more than \(Self.mostWeights) values",
        at: written.place)
      return nil
    }
    var tree = SpecTree(.fields([]), at: written.place)
    for pair in pairs {
      let path = path + [pair.name]
      let key = Written(.scalar(pair.name, .string(pair.name)), at: pair.place)
      guard let name = value(key, as: input, at: path)?.canonical,
        let weight = value(pair.value, as: weight, at: path)
      else { continue }
      tree[name.string ?? name.text()] = weight
    }
    return tree
  }

  /// The entries of a file are read one by one by whoever wants them.
  mutating func entries(_ written: Written, at path: [String]) -> SpecTree? {
    if written.pairs == nil { reportKind(written, "a mapping", at: path) }
    return nil
  }

  /// Takes switches that say what is always so, and refuses those that say otherwise.
  mutating func switches(_ written: Written, _ sentence: String, at path: [String]) {
    if let pairs = written.pairs {
      for pair in pairs { switches(pair.value, sentence, at: path + [pair.name]) }
    } else if written.text?.lowercased() != "true" {
      report(
        ProfileCode.refusedKey, "\(sentenceName(path)) \(sentence)", at: written.place,
        advice: "write true, or leave it out")
    }
  }
}
