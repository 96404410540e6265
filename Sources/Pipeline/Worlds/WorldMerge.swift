internal import Diagnostics
internal import Digest
internal import JSON
internal import Registry
package import Store
internal import Tables

/// Joins the shards of one world to the database that the whole would have been, row for row.
package struct WorldMerge {
  /// A shard: which part of which run.
  private struct Part {
    let path: String
    let shard: WorldShard
    let run: Row
    let options: JSONObject
    let digests: [String: TableDigest]
  }

  private let parts: [Part]
  /// The tables that every shard has whole; the others hold its part.
  private static let whole = Set((Registry.entityTables + Registry.adOps).map(\.name))

  /// Looks at the shards, which must be all the parts of one world.
  package init(_ paths: [String]) throws {
    let parts = try paths.map(Self.part).sorted { $0.shard.number < $1.shard.number }
    guard let first = parts.first else {
      throw Failure(
        .invalidInput, "there is no shard to merge", advice: "name all parts of a world")
    }
    for part in parts.dropFirst() {
      guard part.run.values(of: Self.deciding) == first.run.values(of: Self.deciding),
        part.options == first.options
      else {
        throw Failure(
          .invalidInput, "\(part.path) is a part of another world than \(first.path)",
          advice: "merge parts that were made with the same template, seed, scale and as-of")
      }
    }
    let numbers = parts.map(\.shard.number)
    let missing = (1...first.shard.count).filter { !numbers.contains($0) }
    guard parts.allSatisfy({ $0.shard.count == first.shard.count }), missing.isEmpty,
      numbers.count == first.shard.count
    else {
      let told =
        missing.isEmpty
        ? "some parts are given twice"
        : "\(missing.map { "\($0)/\(first.shard.count)" }.joined(separator: ", ")) "
          + (missing.count == 1 ? "is missing" : "are missing")
      throw Failure(
        .invalidInput, "these are not all the parts of the world: \(told)",
        advice: "make what is missing with: gen create-world --shard I/\(first.shard.count)")
    }
    self.parts = parts
  }

  private static let deciding = ["command", "seed", "started_at", "as_of", "fingerprint"]

  /// The number of shards.
  package var count: Int { parts.count }

  /// Writes the whole into a draft.
  /// - Returns: The rows of each table.
  /// - Throws: What the environment refused, or a `Failure` where the shards contradict each other.
  package func merge(
    into draft: borrowing DatabaseDraft, stopIfAsked: () throws -> Void, progress: (Int) -> Void
  ) throws -> [(table: String, count: Int64)] {
    guard let first = parts.first else { return [] }
    try write(run(first), into: draft)
    let silent: Set<String> = [Registry.genManifest.name, Registry.genManifestTables.name]
    let shared = Registry.tables.filter {
      Self.whole.contains($0.name) && !silent.contains($0.name)
    }
    let split = Registry.tables.filter {
      !Self.whole.contains($0.name) && !silent.contains($0.name)
    }
    var digests = try sharedDigests(shared)
    for row in try run(first) {
      digests[row.table.name, default: TableDigest()].insert(row)
    }
    try draft.copy(shared, from: first.path)
    for part in parts {
      try stopIfAsked()
      try draft.copy(split, from: part.path)
      for table in split {
        if let digest = part.digests[table.name] {
          digests[table.name, default: TableDigest()] += digest
        }
      }
      progress(1)
    }
    let told = Run.digested.compactMap { table in digests[table.name].map { (table, $0) } }
    try write(Run.rows(of: 1, told), into: draft)
    return told.map { ($0.0.name, Int64($0.1.rows)) }
  }

  private func write(_ rows: [Row], into draft: borrowing DatabaseDraft) throws {
    try StoreSink(draft.database).write(rows)
  }

  /// The run of the whole, which is that of a shard without its part.
  private func run(_ part: Part) throws -> [Row] {
    var run = part.run
    run["options"] = .text(JSONValue.object(part.options).text(keys: .sorted))
    run["profile_hash"] = .text(ContentHash(of: run["options"].description).description)
    return [run]
  }

  private func sharedDigests(_ tables: [Table]) throws -> [String: TableDigest] {
    var digests: [String: TableDigest] = [:]
    for table in tables {
      let found = Set(parts.map { $0.digests[table.name] })
      guard found.count == 1 else {
        throw Failure(
          .invalidInput, "the shards differ in \(table.name), which all of them should share",
          advice: "make the parts anew with one gen")
      }
      digests[table.name] = found.first ?? nil
    }
    return digests
  }

  private static func part(_ path: String) throws -> Part {
    let database = try Database(opening: path, for: .reading)
    let runs = try database.rows(of: Registry.genManifest)
    guard let run = runs.first, runs.count == 1, run["command"] == "create-world",
      var options = try JSONReader.read(run["options"].description).object,
      let shard = options["shard"].map({ $0.string.flatMap(WorldShard.init) }) ?? .whole
    else {
      throw Failure(
        .invalidInput, "\(path) is not a part of a world",
        advice: "make parts with: gen create-world --shard I/N")
    }
    options = JSONObject(
      uniqueMembers: options.members.filter { $0.key != "shard" }.map { ($0.key, $0.value) })
    var digests: [String: TableDigest] = [:]
    for row in try database.rows(of: Registry.genManifestTables) {
      digests[row["table"].description] = TableDigest(parsing: "\(row["rows"]):\(row["digest"])")
    }
    return Part(path: path, shard: shard, run: run, options: options, digests: digests)
  }
}
