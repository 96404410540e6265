internal import Diagnostics

/// Compares golden manifests with each other, or one with a database.
package struct GoldenComparison: Hashable, Sendable {
  /// How one table differs.
  package struct Entry: Hashable, Sendable {
    /// The table.
    package let table: String
    /// Rows and digest of the first; nothing when it has no rows.
    package let before: String?
    /// Rows and digest of the second; nothing when it has no rows.
    package let after: String?
    /// The place of the first row that differs, counted from 1.
    package let firstRow: Int?
    /// The key of that row, where a database tells it.
    package let key: String?
    /// The columns that differ, in the order of the table.
    package let columns: [String]

    /// One sentence without a final period.
    package var sentence: String {
      guard before != nil, after != nil else {
        return before == nil
          ? "\(table) is added: \(after ?? "")" : "\(table) is gone: \(before ?? "")"
      }
      var words = "\(table): "
      if let firstRow {
        words += "the first different row is \(firstRow)" + (key.map { " (\($0))" } ?? "")
      } else {
        words += "a row differs"
      }
      if !columns.isEmpty {
        words += ", the first different column is \(columns[0])"
        if columns.count > 1 { words += " (also \(columns.dropFirst().joined(separator: ", ")))" }
      }
      return words + "; \(before ?? "") → \(after ?? "")"
    }
  }

  /// Where they come from, as far as it differs.
  package let provenance: [Difference]
  /// The tables that differ, in the order of the registry.
  package let tables: [Entry]
  /// How many tables were compared.
  package let tableCount: Int

  /// True when nothing differs.
  package var isSame: Bool { tables.isEmpty }

  /// Compares two manifests.
  /// - Parameters:
  ///   - left: The first.
  ///   - right: The second.
  ///   - selection: Which tables and columns.
  ///   - database: The database that one of them was read from, which tells the keys of rows.
  /// - Throws: What keeps a key from being read, or a `Failure` about a pattern that means nothing.
  package init(
    _ left: GoldenManifest, _ right: GoldenManifest, _ selection: Selection = Selection(),
    keysFrom database: StillDatabase? = nil
  ) throws {
    var options = ComparisonOptions()
    options.selection = selection
    let known = Dictionary(
      (left.tables + right.tables).map { ($0.name, $0.columns.map(\.name)) },
      uniquingKeysWith: { first, _ in first })
    if let stray = options.strays(in: known).first {
      throw Failure(
        .invalidInput, "'\(stray)' means no table or column of the two",
        advice: "see what they hold with: gen snapshot show")
    }
    provenance = left.provenance.differences(right.provenance)
    let names = left.tables.map(\.name) + right.tables.map(\.name)
    var seen: Set<String> = []
    let wanted = names.filter { seen.insert($0).inserted && selection.wants($0) }
    tableCount = wanted.count
    tables = try wanted.compactMap { name in
      try Self.entry(
        name, left.tables.first { $0.name == name }, right.tables.first { $0.name == name },
        selection, database)
    }
  }

  private static func entry(
    _ name: String, _ left: GoldenManifest.Table?, _ right: GoldenManifest.Table?,
    _ selection: Selection, _ database: StillDatabase?
  ) throws -> Entry? {
    guard left?.digest != right?.digest else { return nil }
    let (before, after) = (left?.marks ?? [], right?.marks ?? [])
    let shared = min(before.count, after.count)
    var place = (0..<shared).first { before[$0] != after[$0] }
    if place == nil, before.count != after.count { place = shared }
    let known = Dictionary(
      (left?.columns ?? []).map { ($0.name, $0.digest) }, uniquingKeysWith: { first, _ in first })
    let isAligned = before.count == after.count
    let columns = (right?.columns ?? []).filter { known[$0.name] != $0.digest }.map(\.name)
    let chosen = columns.filter { selection.wants(name, $0) }
    if isAligned, left?.columns.map(\.name) == right?.columns.map(\.name), chosen.isEmpty,
      !columns.isEmpty
    {
      return nil
    }
    return Entry(
      table: name, before: left?.digest, after: right?.digest, firstRow: place.map { $0 + 1 },
      key: try place.flatMap { place in
        try database.flatMap { try GoldenManifest.key(ofRow: place, in: name, $0) }
      }, columns: isAligned ? chosen : [])
  }
}
