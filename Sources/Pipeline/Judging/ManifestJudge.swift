internal import Digest
internal import Registry
internal import Store
internal import Tables

/// Judges whether the rows of each table are those that the manifest counts.
enum ManifestJudge {
  static func verdicts(
    of database: Database, _ structure: StructureJudge, step: () throws -> Void
  ) throws -> [Verdict] {
    guard let manifest = try database.manifestDigests() else { return [] }
    let silent = try database.openTables().union([Registry.genManifestTables.name])
    return try Registry.tables.filter { !silent.contains($0.name) }.compactMap { table in
      try step()
      let name = "digest_\(table.name)"
      let sentence = "the rows of \(table.name) are those that the manifest counts"
      let counted = manifest[table.name]
      return try Unreadable.spared(by: structure, name, sentence) {
        let found = try database.digest(of: table)
        let isSame = found == counted ?? TableDigest()
        return Verdict(
          name, sentence, judged: Int64(found.rows),
          examples: isSame ? [] : [difference(found, counted)])
      }
    }
  }

  private static func difference(_ found: TableDigest, _ counted: TableDigest?) -> String {
    guard let counted else { return "the manifest knows no rows of it" }
    return found.rows == counted.rows
      ? "as many rows, of other content: \(found), counted was \(counted)"
      : "\(found.rows) rows, counted were \(counted.rows)"
  }
}
