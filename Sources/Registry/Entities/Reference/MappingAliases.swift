package import Tables

extension Registry {
  /// What people type, and what they mean.
  package static let mappingAliases = Table(
    "mapping_aliases", .reference, "A spelling that people type for a brand, channel or market.",
    columns: [
      .id(),
      .choice(
        "kind", MappingKind.self, "Kind of row that the spelling stands for.", input: .create),
      .text("alias", "Spelling that people type.", .length(1...200), input: .create),
      .integer(
        "target_id", "Number of the row that is meant, in the table of the kind.", .range(1, nil),
        input: .always),
    ] + Column.stamps,
    unique: [["kind", "alias"]])
}
