internal import JSON
internal import Registry
internal import Store

/// Where the content of a database comes from, as its manifest tells.
package struct Provenance: Hashable, Sendable {
  /// One run.
  package struct Run: Hashable, Sendable {
    /// Its number.
    package let id: String
    /// The columns of its row by name, in the order of the table.
    package let columns: [(name: String, value: String?)]

    /// The value of a column.
    package subscript(name: String) -> String? { columns.first { $0.name == name }?.value ?? nil }

    /// Two runs are one when their rows are.
    package static func == (left: Run, right: Run) -> Bool {
      left.id == right.id && left.columns.map(\.name) == right.columns.map(\.name)
        && left.columns.map(\.value) == right.columns.map(\.value)
    }

    /// Hashes the number.
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }

  /// SQLite's `application_id` and `user_version`.
  package let identity: [String]
  /// The runs in order.
  package let runs: [Run]
  /// What users changed afterwards, as a count.
  package let userChanges: String?

  /// Reads the manifest, if there is one.
  init(of database: StillDatabase) throws {
    identity = [
      String(database.identity.applicationID), String(database.identity.schemaVersion),
    ]
    let names = Set(try database.texts("SELECT name FROM sqlite_schema").compactMap { $0[0] })
    userChanges =
      names.contains("user_changes")
      ? try database.texts("SELECT count(*) FROM user_changes").first?[0] ?? nil : nil
    guard names.contains("gen_manifest") else {
      runs = []
      return
    }
    let columns = try database.texts("SELECT name FROM pragma_table_info('gen_manifest')")
      .compactMap { $0[0] }
    runs = try database.texts("SELECT * FROM gen_manifest ORDER BY id").map { row in
      Run(
        id: row.first.flatMap { $0 } ?? "",
        columns: Array(zip(columns, row)).map { (name: $0, value: $1) })
    }
  }

  /// Takes what another kind of manifest tells.
  init(schemaVersion: String, runs: [Run]) {
    identity = [String(Registry.applicationID), schemaVersion]
    self.runs = runs
    userChanges = nil
  }

  /// What differs: the schema, the number of runs, then each run's columns.
  func differences(_ other: Provenance) -> [Difference] {
    var found = [
      Difference("application", identity[0], other.identity[0]),
      Difference("schema", identity[1], other.identity[1]),
      Difference("runs", String(runs.count), String(other.runs.count)),
    ]
    let ids = runs.map(\.id) + other.runs.map(\.id).filter { id in !runs.contains { $0.id == id } }
    for id in ids {
      let (left, right) = (runs.first { $0.id == id }, other.runs.first { $0.id == id })
      // What only one kind of manifest keeps of a run says nothing.
      let known = left.flatMap { left in
        right.map { Set(left.columns.map(\.name)).intersection($0.columns.map(\.name)) }
      }
      let names = ((left ?? right)?.columns.map(\.name) ?? []).filter {
        known?.contains($0) ?? true
      }
      for name in names where name != "id" {
        found += Self.differences("run \(id) \(name)", left?[name], right?[name])
      }
    }
    if userChanges != nil, other.userChanges != nil {
      found.append(Difference("user_changes", userChanges, other.userChanges))
    }
    return found.compactMap(\.self)
  }

  /// JSON texts differ member by member.
  private static func differences(
    _ name: String, _ before: String?, _ after: String?
  ) -> [Difference?] {
    guard before != after, let before, let after, let left = try? JSONReader.read(before),
      let right = try? JSONReader.read(after), left.object != nil, right.object != nil
    else { return [Difference(name, before, after)] }
    let (old, new) = (leaves(of: left, name), leaves(of: right, name))
    let names =
      old.map(\.name) + new.map(\.name).filter { name in !old.contains { $0.name == name } }
    return names.map { name in
      Difference(
        name, old.first { $0.name == name }?.text, new.first { $0.name == name }?.text)
    }
  }

  private static func leaves(
    of value: JSONValue, _ name: String
  ) -> [(name: String, text: String)] {
    if let object = value.object {
      return object.members.flatMap { leaves(of: $0.value, "\(name).\($0.key)") }
    }
    if let array = value.array {
      return array.enumerated().flatMap { leaves(of: $1, "\(name).\($0)") }
    }
    return [(name, value.string ?? value.text())]
  }
}
