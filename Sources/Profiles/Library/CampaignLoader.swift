import Diagnostics
import Registry

/// Joins the layers of one campaign: bases, settings of its file, the campaign itself, overrides.
struct CampaignLoader {
  private let names: ReferenceNames
  private let bases: BaseLibrary
  private var findings: [Finding] = []
  private var lines: SourceLines
  private let overrides: [Override]

  init(names: ReferenceNames, bases: BaseLibrary, overrides: [Override]) {
    self.names = names
    self.bases = bases
    self.overrides = overrides
    lines = SourceLines(overrides: overrides)
  }

  /// Reads a campaign and judges it as a whole.
  mutating func load(_ entry: ProfileEntry) throws(ProfileProblem) -> LoadedCampaign {
    lines.insert(entry.surroundings.lines)
    findings += entry.surroundings.findings
    var tree = layers(of: entry)
    var setter = OverrideSetter(names: names, root: entry.name)
    for override in overrides where !override.choosesBase { setter.set(override, in: &tree) }
    findings += setter.findings
    if let automatic = tree["auto"] {
      tree = join(
        SpecTree(.fields([SpecTree.Field(name: "auto", tree: automatic)]), at: tree.place),
        over: tree)
    }
    let builder = CampaignBuilder(tree)
    let spec = builder.campaign(named: entry.name)
    findings += builder.findings
    var rules = CampaignRules(spec, names: names)
    findings += rules.judge()
    guard !Findings(findings).hasErrors else {
      throw ProfileProblem(findings, lines: lines)
    }
    return LoadedCampaign(spec: spec, remarks: Findings(findings).all, lines: lines)
  }

  private mutating func layers(of entry: ProfileEntry) -> SpecTree {
    var own = read(entry.written, as: .profile, root: entry.name)
    var setter = OverrideSetter(names: names, root: entry.name)
    for override in overrides where override.choosesBase { setter.set(override, in: &own) }
    findings += setter.findings
    let below = base(of: own, own: entry.surroundings.bases, seen: [])
    let shared = entry.surroundings.shared.map { read($0.written, as: $0.type, root: "the file") }
    let joined = ([below].compactMap(\.self) + shared + [own]).reduce(nil as SpecTree?) {
      low, high in
      low.map { join(high, over: $0) } ?? join(high, over: SpecTree(.fields([]), at: high.place))
    }
    return joined ?? own
  }

  private mutating func read(_ written: Written, as type: SpecType, root: String) -> SpecTree {
    var reader = SpecReader(names: names, root: root)
    let tree = reader.document(written, as: type)
    findings += reader.takeFindings()
    findings += automaticFindings(tree)
    return tree
  }

  /// The joined bases that a tree continues, or nothing.
  private mutating func base(
    of tree: SpecTree, own: [String: Written], seen: [String]
  ) -> SpecTree? {
    guard let name = tree["base"]?.givenText else { return nil }
    guard !seen.contains(name.value) else {
      let chain = (seen + [name.value]).joined(separator: " → ")
      findings.append(
        Finding(
          ProfileCode.baseCycle, "the base '\(name.value)' continues itself: \(chain)",
          at: name.place))
      return nil
    }
    guard seen.count < BaseLibrary.deepest else {
      findings.append(
        Finding(
          ProfileCode.baseDepth, "more than \(BaseLibrary.deepest) bases continue each other",
          at: name.place))
      return nil
    }
    switch bases.base(named: name.value, own: own) {
    case .found(let written, let lines):
      self.lines.insert(lines)
      let found = read(written, as: .profile, root: "base \(name.value)")
      guard let below = base(of: found, own: own, seen: seen + [name.value]) else { return found }
      return join(found, over: below)
    case .broken(let found, let lines):
      self.lines.insert(lines)
      findings += found
      return nil
    case .missing(let known):
      findings.append(
        Finding(
          ProfileCode.unknownBase, "no base is named '\(name.value)'", at: name.place,
          suggestion: Suggestion.nearest(to: name.value, in: known),
          advice: SpecReader.known(known)))
      return nil
    }
  }
}
