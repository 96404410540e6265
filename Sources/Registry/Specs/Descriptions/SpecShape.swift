package import Tables

/// What stands under a key that a user writes.
package indirect enum SpecShape: Hashable, Sendable {
  /// One value, judged by the type and rules of a column, or the natural key of a row.
  case value(InputKey)
  /// A mapping with keys of its own.
  case structure(SpecType)
  /// Any number of things of one shape.
  case list(SpecShape)
  /// What is stored as JSON: a mapping, or JSON in a text; with known keys, or free.
  case json(SpecType?)
  /// Weights of values: each key is read as the column's value, and stands before a number.
  case weights(InputKey)
  /// A mapping from names that the user chooses to mappings of one kind.
  case entries(SpecType)
  /// Paths of keys, such as `campaign.flight` or `line_items.pacing_pct`.
  case paths
  /// The value of another key, named by its path from the root; an empty path is the root itself.
  case moved([String])
  /// A switch for what is always done: true is taken, false is refused with the sentence.
  case always(String)
  /// Free words that have no effect; a note says so with the sentence.
  case retired(String)
}

extension SpecShape {
  /// One value under the rules of a column that no table has.
  package static func value(_ column: Column) -> SpecShape {
    .value(column.inputKeys.first ?? InputKey(column.name, .stored, column))
  }

  /// The mapping that a value of this shape may be, lists looked through.
  package var type: SpecType? {
    switch self {
    case .structure(let type), .entries(let type): type
    case .list(let element): element.type
    case .json(let type): type
    case .value, .weights, .paths, .moved, .always, .retired: nil
    }
  }
}
