package import JSON

/// A kind of file that users write, as `gen schema` names it.
package enum SpecDocument: String, Hashable, Sendable, CaseIterable {
  /// One campaign, or several profiles and their bases.
  case profile
  /// Named campaigns.
  case example
  /// Many campaigns by numbers and distributions.
  case world
  /// A sequence of commands.
  case workflow

  /// What such a file is, in one sentence.
  package var summary: String {
    switch self {
    case .profile: "A campaign for gen, or several profiles and the bases that they continue."
    case .example: "Named campaigns for gen."
    case .world: "Many advertisers and campaigns for gen, by numbers and distributions."
    case .workflow: "A sequence of gen commands."
    }
  }

  /// The kinds of mapping that may stand at the root, the commonest last.
  package var roots: [SpecType] {
    switch self {
    case .profile: [.profiles, .profile]
    case .example: [.examples]
    case .world: [.world]
    case .workflow: [.workflow]
    }
  }

  /// A JSON Schema (draft 2020-12) for editors; the same registry gives the same bytes.
  package var schema: JSONValue { SpecSchema.schema(title: summary, roots: roots) }

  /// The keys as Markdown lists, one heading a kind of mapping.
  package var markdown: String { roots.map(\.markdown).joined(separator: "\n") }
}
