internal import AdOps
internal import Registry
package import Store
package import Tables

/// Judges a database: its structure, every rule of every table, every pointer, every invariant, and that
/// its rows are those that its manifest counts.
package struct Verification: Sendable {
  /// The verdicts, in a fixed order.
  package private(set) var verdicts: [Verdict]
  /// What users changed on purpose, which is no violation.
  package let userChanges: [UserChange]

  /// Tables that could not be judged by their digests or seeds, and why.
  package private(set) var leftOut: [LeftOut]

  /// True when nothing is violated.
  package var isClean: Bool { verdicts.allSatisfy(\.holds) }

  /// The rows of all tables.
  package let rowCount: Int64

  /// Every invariant that is judged: those of the registry, and what ad operations add.
  package static let invariants = Registry.invariants + AdOpsInvariants.all

  /// How often `step` is called.
  package static var stepCount: Int { 2 * Registry.tables.count - 1 + invariants.count }

  /// Judges a database that is open for reading.
  /// - Parameters:
  ///   - database: The database.
  ///   - step: Called before each table and invariant; what it throws stops the judging.
  /// - Throws: What keeps the database from being judged at all.
  package init(of database: Database, step: () throws -> Void = {}) throws {
    let structure = try StructureJudge.verdicts(of: database)
    var verdicts = structure.verdicts
    for table in Registry.tables {
      try step()
      verdicts += try RuleJudge.verdicts(
        of: table, in: database, keys: !structure.isSound, pointers: structure.isDangling)
    }
    let rows = Dictionary(
      try Registry.tables.map { ($0.name, try database.count(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    for invariant in Self.invariants {
      try step()
      let judged = invariant.tables.reduce(Int64(0)) { $0 + (rows[$1] ?? 0) }
      verdicts.append(
        try Unreadable.spared(by: structure, invariant.name, invariant.sentence) {
          Verdict(
            invariant.name, invariant.sentence, judged: judged,
            examples: try database.violations(of: invariant, limit: Verdict.longestList))
        })
    }
    verdicts += try ManifestJudge.verdicts(of: database, structure, step: step)
    self.verdicts = verdicts
    rowCount = rows.values.reduce(0, +)
    userChanges = try UserChange.all(in: database)
    leftOut = try LeftOut.open(in: database)
  }

  /// Adds what a further judge says, and what it could not judge.
  package mutating func add(_ more: [Verdict], leavingOut tables: [LeftOut]) {
    verdicts += more
    leftOut += tables.filter { !leftOut.contains($0) }
  }
}
