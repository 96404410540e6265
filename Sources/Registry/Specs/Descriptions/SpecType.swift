/// A kind of mapping that a user writes: its keys, and the table whose columns they fill.
///
/// The reader, the JSON Schema, the paths of `--set` and the documentation of keys are made from it.
package struct SpecType: Hashable, Sendable {
  /// Its name, in lower-case words joined by underscores.
  package let name: String
  /// What it describes, in one sentence.
  package let summary: String
  /// The table that a mapping of this kind becomes a row of, if any.
  package let table: String?
  /// Its keys, in the order in which they are documented.
  package let keys: [SpecKey]
  /// The key that a lone value stands for, such as `amount` of a budget.
  package let shorthand: String?
  /// Names for several keys at once, in the list of what is to be generated.
  package let groups: [SpecGroup]

  private let positions: [String: Int]

  /// Describes a kind of mapping; two keys of one spelling are a mistake in a declaration.
  package init(
    _ name: String, _ summary: String, table: String? = nil, keys: [SpecKey],
    shorthand: String? = nil, groups: [SpecGroup] = []
  ) {
    self.name = name
    self.summary = summary
    self.table = table
    self.keys = keys
    self.shorthand = shorthand
    self.groups = groups
    var positions: [String: Int] = [:]
    for (position, key) in keys.enumerated() {
      for spelling in [key.name] + key.aliases {
        precondition(positions[spelling] == nil, "\(name): two keys spelt \(spelling)")
        positions[spelling] = position
      }
    }
    self.positions = positions
  }

  /// The key of a spelling, or nothing.
  package func key(spelt spelling: String) -> SpecKey? { positions[spelling].map { keys[$0] } }

  /// Every spelling, names before aliases.
  package var spellings: [String] { keys.map(\.name) + keys.flatMap(\.aliases) }
}

extension SpecType {
  /// Two kinds are the same when everything that was declared is.
  package static func == (left: SpecType, right: SpecType) -> Bool {
    left.name == right.name && left.table == right.table && left.shorthand == right.shorthand
      && left.summary == right.summary && left.keys == right.keys && left.groups == right.groups
  }

  /// Hashes the name, which is unique among the kinds.
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
