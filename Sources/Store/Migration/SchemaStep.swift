package import Tables

/// How the rows of one schema become rows of the next.
///
/// Whatever a step does not name is copied as it is, so a step says only what changed.
package struct SchemaStep: Hashable, Sendable {
  /// One difference between two schemas.
  package enum Change: Hashable, Sendable {
    /// A table that the older schema does not have; it starts empty.
    case addedTable(String)
    /// A column that the older schema does not have, and what old rows hold there.
    case addedColumn(table: String, column: String, value: Value)
    /// A column that had another name.
    case renamedColumn(table: String, from: String, to: String)
    /// A table that had another name.
    case renamedTable(from: String, to: String)
  }

  /// The schema that it starts from; it leads to the next number.
  package let from: Int64
  /// What changed, in one sentence for whoever migrates.
  package let summary: String
  /// The differences, in order.
  package let changes: [Change]

  /// Describes a step.
  package init(from: Int64, summary: String, changes: [Change]) {
    self.from = from
    self.summary = summary
    self.changes = changes
  }

  /// Every step that was ever made, oldest first; `user_version` says which are still to do.
  package static let all: [SchemaStep] = [
    SchemaStep(
      from: 1, summary: "Changes that users make are recorded in user_changes.",
      changes: [.addedTable("user_changes")]),
    SchemaStep(
      from: 2, summary: "What plans lay down for later is kept in planned_changes.",
      changes: [.addedTable("planned_changes")]),
    SchemaStep(
      from: 3, summary: "Tickets pass a gate, and given names and histories cannot be replaced.",
      changes: []),
    SchemaStep(
      from: 4, summary: "Events lie in the order in which they were taken in.", changes: []),
    SchemaStep(
      from: 5, summary: "The gate of tickets is spelled so that checks are stored faster.",
      changes: []),
    SchemaStep(
      from: 6,
      summary: "Clean events are found by hour and advertiser, and the gate looks at checks once.",
      changes: []),
  ]

  /// The steps that lead from an older schema to this program's.
  package static func steps(from version: Int64) -> [SchemaStep] {
    all.filter { $0.from >= version }
  }
}
