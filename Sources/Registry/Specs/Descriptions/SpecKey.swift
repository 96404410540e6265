/// One key of a mapping that a user writes.
package struct SpecKey: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// What it means, in one sentence.
  package let summary: String
  /// What stands under it.
  package let shape: SpecShape
  /// Other spellings, those of older files among them.
  package let aliases: [String]
  /// True when the mapping means nothing without it; everything else is generated when left out.
  package let isRequired: Bool
  /// The column of the type's table that it fills.
  package let column: String?

  /// Describes a key.
  package init(
    _ name: String, _ shape: SpecShape, _ summary: String, aliases: [String] = [],
    required: Bool = false, column: String? = nil
  ) {
    self.name = name
    self.shape = shape
    self.summary = summary
    self.aliases = aliases
    isRequired = required
    self.column = column
  }

  /// The same key, which the mapping cannot do without.
  package var required: SpecKey {
    SpecKey(name, shape, summary, aliases: aliases, required: true, column: column)
  }
}
