internal import Store
internal import SQLite

/// Judges a file as SQLite does: pages, indexes, pointers, and the schema itself.
struct StructureJudge {
  /// The verdicts on the file.
  let verdicts: [Verdict]
  /// True when SQLite finds no damage.
  let isSound: Bool
  /// True when a row points at a row that does not exist.
  let isDangling: Bool

  static func verdicts(of database: Database) throws -> StructureJudge {
    let damage = try database.structuralDamage()
    let differences = try database.schemaDifferences()
    // A file in pieces has no pointers that could be followed.
    var isDangling = false
    do { isDangling = try database.hasDanglingPointers() } catch let error as SQLiteError {
      guard !damage.isEmpty, error.code.primary == .corrupt else { throw error }
    }
    let pages = try database.pageCount
    return StructureJudge(
      verdicts: [
        Verdict(
          "structure", "the file's pages, indexes and checks are sound", judged: pages,
          broken: Int64(damage.count), examples: Array(damage.prefix(Verdict.longestList))),
        Verdict(
          "schema", "tables, indexes, triggers and views are as this schema makes them",
          judged: Database.schemaObjectCount, broken: Int64(differences.count),
          examples: Array(differences.prefix(Verdict.longestList))),
      ], isSound: damage.isEmpty, isDangling: isDangling)
  }
}

/// What cannot be read because the file or a value in it is damaged is violated, and the rest is judged all
/// the same.
enum Unreadable {
  static func spared(
    by structure: StructureJudge, _ name: String, _ sentence: String, _ judge: () throws -> Verdict
  ) throws -> Verdict {
    do { return try judge() } catch let error as SQLiteError {
      // A value of another kind than an invariant reads, such as JSON that is none, stops its query.
      let isAboutValues = error.code.primary == .error
      guard isAboutValues || !structure.isSound && error.code.primary == .corrupt else {
        throw error
      }
      return Verdict(
        name, sentence, judged: 0, examples: ["it cannot be read: \(error.message)"])
    }
  }
}
