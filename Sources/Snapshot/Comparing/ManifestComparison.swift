internal import Diagnostics

/// Compares what two manifests count, without reading a row of the tables themselves.
package struct ManifestComparison: Hashable, Sendable {
  /// What one table is, in two manifests.
  package struct Entry: Hashable, Sendable {
    /// The table.
    package let table: String
    /// Rows and digest in the first; nothing when it knows no rows of it.
    package let before: String?
    /// Rows and digest in the second; nothing when it knows no rows of it.
    package let after: String?

    /// True when both count the same.
    package var isSame: Bool { before == after }

    /// Pairs what two manifests count.
    package init(table: String, before: String?, after: String?) {
      self.table = table
      self.before = before
      self.after = after
    }
  }

  /// Where they come from, as far as it differs.
  package let provenance: [Difference]
  /// What they declare, as far as it differs.
  package let schema: [SchemaChange]
  /// The tables of either manifest, by name.
  package let tables: [Entry]

  /// True when nothing differs.
  package var isSame: Bool { schema.isEmpty && tables.allSatisfy(\.isSame) }

  /// Compares the stored digests of two databases, of the tables that are wanted.
  /// - Throws: A `Failure` when one of them has none.
  package init(_ pair: Comparison.Pair, _ options: ComparisonOptions) throws {
    let head = try Comparison(pair, options, rows: false)
    provenance = head.provenance
    schema = head.schema
    let (left, right) = (try Self.digests(of: pair.left), try Self.digests(of: pair.right))
    tables = Set(left.keys).union(right.keys).sorted().filter(options.selection.wants).map {
      Entry(table: $0, before: left[$0], after: right[$0])
    }
  }

  private static func digests(of database: StillDatabase) throws -> [String: String] {
    let tables = try database.texts("SELECT name FROM sqlite_schema").compactMap { $0[0] }
    let rows =
      tables.contains("gen_manifest_tables")
      ? try database.texts(
        """
        SELECT "table", rows, digest FROM gen_manifest_tables
        WHERE run_id = (SELECT max(run_id) FROM gen_manifest_tables)
        """) : []
    guard !rows.isEmpty else {
      throw Failure(
        .invalidInput, "\(database.path) has no manifest that could be trusted",
        advice: "leave --trust-manifest out, and the rows are compared")
    }
    return Dictionary(
      rows.map { ($0[0] ?? "", "\($0[1] ?? ""):\($0[2] ?? "")") },
      uniquingKeysWith: { first, _ in first })
  }
}
