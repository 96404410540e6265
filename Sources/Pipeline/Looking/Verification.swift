internal import Registry
package import Store
internal import Tables

/// Judges a database: its structure, every rule of every table, every pointer, every invariant.
package struct Verification: Sendable {
  /// One thing that was judged.
  package struct Verdict: Hashable, Sendable {
    /// The rule or invariant.
    package let name: String
    /// What must hold, as one sentence without a final period.
    package let sentence: String
    /// The rows or objects that were looked at, where they were counted.
    package let judged: Int64?
    /// The first violations, each as the key of what is wrong.
    package let violations: [String]
  }

  /// The verdicts, in a fixed order.
  package let verdicts: [Verdict]

  /// The most violations that are kept for each rule.
  private static let longestList = 10

  /// True when nothing is violated.
  package var isClean: Bool { verdicts.allSatisfy(\.violations.isEmpty) }

  /// Judges a database that is open for reading.
  package init(of database: Database) throws {
    var verdicts = [
      Verdict(
        name: "structure", sentence: "the file's pages, indexes and checks are sound", judged: nil,
        violations: try database.structuralDamage()),
      Verdict(
        name: "pointers", sentence: "every pointer names a row that exists", judged: nil,
        violations: try database.danglingPointers()),
    ]
    for table in Registry.tables { verdicts.append(try Self.rules(of: table, database)) }
    for invariant in Registry.invariants {
      verdicts.append(
        Verdict(
          name: invariant.name, sentence: invariant.sentence, judged: nil,
          violations: try database.violations(of: invariant, limit: Self.longestList)))
    }
    self.verdicts = verdicts
  }

  /// The rules of single rows; keys and pointers are judged by SQLite's own checks.
  private static func rules(of table: Table, _ database: Database) throws -> Verdict {
    let validator = Validator([table])
    var judged: Int64 = 0
    var violations: [String] = []
    try database.forEachRow(of: table) { row in
      judged += 1
      guard violations.count < longestList else { return }
      for violation in validator.violations(of: row) {
        if case .foreignKey = violation.rule.kind { continue }
        let key = row.values(of: table.primaryKey).map(\.description).joined(separator: ",")
        violations.append("\(key): \(violation.rule.name): \(violation.sentence)")
      }
    }
    return Verdict(
      name: table.name, sentence: "every row of \(table.name) keeps its rules", judged: judged,
      violations: violations)
  }
}
