import Diagnostics
import Registry

/// Reads what was written under its description; whatever is wrong becomes a finding.
///
/// What cannot be read is left out, so that everything else is judged too.
struct SpecReader {
  /// A value whose key stands for another, to be put there once the rest is read.
  private struct Move {
    let written: Written
    let path: [String]
    let place: Place
    let spelling: String
  }

  private static let defaults = "smart_defaults"

  /// The names of rows that values may refer to.
  let names: ReferenceNames
  /// What the root is called in sentences.
  let root: String
  private(set) var findings: [Finding] = []
  private var unreported = 0
  private var moves: [Move] = []

  /// Nobody reads more, and each costs a search for what was meant.
  private static let mostFindings = 100

  init(names: ReferenceNames, root: String) {
    self.names = names
    self.root = root
  }

  /// Hands over the findings so far and forgets them.
  mutating func takeFindings() -> [Finding] {
    defer {
      findings = []
      unreported = 0
    }
    guard unreported > 0, let place = findings.last?.place else { return findings }
    return findings + [
      Finding(ProfileCode.tooMany, "\(unreported) more findings are not shown", at: place)
    ]
  }

  /// Reads a whole document, or one layer of it.
  mutating func document(_ written: Written, as type: SpecType) -> SpecTree {
    var tree = structure(written, as: type, at: []) ?? SpecTree(.fields([]), at: written.place)
    while !moves.isEmpty { settle(moves.removeFirst(), in: &tree) }
    return tree
  }

  /// Reads what stands under a key; nothing when it cannot be read or stands elsewhere.
  mutating func read(_ written: Written, as shape: SpecShape, at path: [String]) -> SpecTree? {
    switch shape {
    case .value(let input): return value(written, as: input, at: path)
    case .structure(let type): return structure(written, as: type, at: path)
    case .list(let element): return list(written, of: element, at: path)
    case .json(let type): return json(written, as: type, at: path)
    case .weights(let input): return weights(written, of: input, at: path)
    case .paths: return paths(written, at: path)
    case .entries: return entries(written, at: path)
    case .moved(let target):
      // What stands for another key among the defaults stays among the defaults.
      let defaults = path.first == Self.defaults ? [Self.defaults] : []
      moves.append(
        Move(
          written: written, path: defaults + target, place: written.place,
          spelling: sentenceName(path)))
      return nil
    case .always(let sentence):
      switches(written, sentence, at: path)
      return nil
    case .retired(let sentence):
      report(
        ProfileCode.idleKey, "\(sentenceName(path)) \(sentence)", severity: .note,
        at: written.place)
      return nil
    }
  }

  /// Reads a mapping key by key, or a lone value that stands for one of its keys.
  mutating func structure(
    _ written: Written, as type: SpecType, at path: [String]
  ) -> SpecTree? {
    guard let pairs = written.pairs else {
      if let shorthand = type.shorthand, let key = type.key(spelt: shorthand),
        written.text != nil
      {
        let tree = read(written, as: key.shape, at: path)
        return tree.map {
          SpecTree(.fields([SpecTree.Field(name: key.name, tree: $0)]), at: written.place)
        }
      }
      reportKind(written, "a mapping", at: path)
      return nil
    }
    var tree = SpecTree(.fields([]), at: written.place)
    for pair in pairs {
      guard let key = type.key(spelt: pair.name) else {
        reportUnknown(pair, in: type, at: path)
        continue
      }
      guard let read = read(pair.value, as: key.shape, at: path + [pair.name]) else { continue }
      put(read, at: path + [key.name], in: &tree, spelt: pair.name, pair.place)
    }
    return tree
  }

  /// Puts a value at the end of a path of canonical names; a second, different one is a finding.
  private mutating func put(
    _ value: SpecTree, at path: [String], in tree: inout SpecTree, spelt spelling: String,
    _ place: Place
  ) {
    guard let name = path.last else { return }
    guard let known = tree[name] else { return tree[name] = value }
    if case .fields(let fields) = value.content, case .fields = known.content {
      var joined = known
      for field in fields {
        put(
          field.tree, at: path + [field.name], in: &joined, spelt: spelling, field.tree.place)
      }
      tree[name] = joined
    } else if known.canonical != value.canonical {
      report(
        ProfileCode.repeatedKey,
        "'\(spelling)' says otherwise than '\(path.joined(separator: "."))' on line "
          + "\(known.place.line)", at: place, advice: "keep one of them")
    }
  }

  /// Reads a value as the key that it stands for, and puts it there.
  private mutating func settle(_ move: Move, in tree: inout SpecTree) {
    let written = move.written
    guard !move.path.isEmpty else {
      guard let read = structure(written, as: .profile, at: [move.spelling]) else { return }
      for field in read.fields {
        put(
          field.tree, at: [field.name], in: &tree, spelt: move.spelling, field.tree.place)
      }
      return
    }
    guard let key = SpecType.profile.key(at: move.path),
      var value = read(written, as: key.shape, at: [move.spelling])
    else { return }
    for name in move.path.dropFirst().reversed() {
      value = SpecTree(.fields([SpecTree.Field(name: name, tree: value)]), at: move.place)
    }
    put(value, at: [move.path[0]], in: &tree, spelt: move.spelling, move.place)
  }
}

extension SpecReader {
  /// A path as sentences name it: `campaign.flight`, or the name of the document.
  func sentenceName(_ path: [String]) -> String {
    path.isEmpty ? root : path.joined(separator: ".")
  }

  mutating func report(
    _ code: FindingCode, _ sentence: String, severity: Finding.Severity = .error, at place: Place,
    suggestion: String? = nil, advice: String? = nil
  ) {
    guard findings.count < Self.mostFindings else {
      unreported += 1
      return
    }
    findings.append(
      Finding(
        code, sentence, severity: severity, at: place, suggestion: suggestion, advice: advice))
  }

  /// True when one more finding would not be shown, and need not be worked out.
  var isFull: Bool { findings.count >= Self.mostFindings }

  mutating func reportKind(
    _ written: Written, _ wanted: String, at path: [String], advice: String? = nil
  ) {
    let name = sentenceName(path)
    guard !written.isNull else {
      report(
        ProfileCode.wrongKind, "\(name) has no value", at: written.place,
        advice: advice ?? "leave the key out to have it generated")
      return
    }
    report(
      ProfileCode.wrongKind, "\(name) is \(wanted), not \(written.kind)", at: written.place,
      advice: advice)
  }

  private mutating func reportUnknown(
    _ pair: Written.Pair, in type: SpecType, at path: [String]
  ) {
    let near = isFull ? nil : Suggestion.nearest(to: pair.name, in: type.spellings)
    report(
      ProfileCode.unknownKey, "unknown key '\(pair.name)' in \(sentenceName(path))",
      at: pair.place, suggestion: near,
      advice: near == nil ? Self.known(type.keys.map(\.name)) : nil)
  }

  /// What could have been written, as advice.
  static func known(_ names: [String]) -> String {
    guard !names.isEmpty else { return "there are none" }
    return "known are \(names.prefix(24).joined(separator: ", "))" + (names.count > 24 ? ", …" : "")
  }
}
