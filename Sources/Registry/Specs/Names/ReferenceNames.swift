package import Tables

/// Finds rows of reference tables by any of their names: codes, names and aliases, without case.
package struct ReferenceNames: Sendable {
  /// The columns that name a row of a table, the one that messages use first.
  package static let naming: [String: [String]] = [
    "audiences": ["detailed"], "brands": ["name", "internal_code"],
    "channels": ["api_identifier", "platform_name"], "currencies": ["code"],
    "markets": ["code", "country"], "titles": ["code", "name"], "users": ["email", "name"],
    "ticket_types": ["name"],
  ]

  /// Tables to which a row is added for a name that none of them has.
  package static let growing: Set<String> = ["brands"]

  private static let aliases = "mapping_aliases"
  /// Which table an alias of a kind points into.
  private static let aliased = ["BRAND": "brands", "CHANNEL": "channels", "MARKET": "markets"]

  private var rows: [String: [Row]] = [:]
  private var positions: [String: [String: Int]] = [:]
  private var listed: [String: [String]] = [:]

  /// Learns the names of rows; those of other tables may be among them and are passed over.
  ///
  /// Where two rows share a name, the first keeps it.
  package init(_ all: some Sequence<Row>) {
    let all = Array(all)
    for row in all {
      let table = row.table.name
      guard let columns = Self.naming[table] else { continue }
      let position = rows[table]?.count ?? 0
      rows[table, default: []].append(row)
      for name in columns.compactMap({ row[$0].text }) { learn(name, at: position, in: table) }
    }
    for alias in all where alias.table.name == Self.aliases {
      guard let table = alias["kind"].text.flatMap({ Self.aliased[$0] }),
        let position = rows[table]?.firstIndex(where: { $0["id"] == alias["target_id"] }),
        let name = alias["alias"].text
      else { continue }
      learn(name, at: position, in: table)
    }
  }

  private mutating func learn(_ name: String, at position: Int, in table: String) {
    let key = Self.folded(name)
    guard positions[table]?[key] == nil else { return }
    positions[table, default: [:]][key] = position
    listed[table, default: []].append(name)
  }

  /// The row of a table that a user means, or nothing.
  ///
  /// A language tag such as `en_US` means the market of its country.
  package func row(_ spelling: String, in table: String) -> Row? {
    let key = Self.folded(spelling)
    if let position = positions[table]?[key] { return rows[table]?[position] }
    guard table == "markets", let country = Self.country(inTag: spelling) else { return nil }
    return positions[table]?[country].flatMap { rows[table]?[$0] }
  }

  /// The row of an id, or nothing.
  /// - Complexity: O(1) where ids count the rows, as they do unless some were deleted; otherwise O(rows of the table).
  package func row(id: Int64, in table: String) -> Row? {
    guard let rows = rows[table] else { return nil }
    let place = Int(truncatingIfNeeded: id) - 1
    if rows.indices.contains(place), rows[place]["id"].integer == id { return rows[place] }
    return rows.first { $0["id"].integer == id }
  }

  /// The first row of a table that holds a text in a column, exactly; or nothing.
  /// - Complexity: O(rows of the table).
  package func row(holding text: String, in column: String, of table: String) -> Row? {
    rows[table]?.first { $0[column] == .text(text) }
  }

  /// Everything that the rows of a table hold in a column.
  package func texts(of column: String, in table: String) -> [String] {
    (rows[table] ?? []).compactMap { $0[column].text }
  }

  /// The row's own name, its id and its table, or nothing.
  package func key(_ spelling: String, in table: String) -> NaturalKey? {
    row(spelling, in: table).map { NaturalKey(table, Self.name(of: $0), id: $0["id"].integer) }
  }

  /// Every name of a table's rows, as it was written, aliases last.
  package func spellings(in table: String) -> [String] { listed[table] ?? [] }

  /// The names by which messages list the rows of a table.
  package func names(in table: String) -> [String] { (rows[table] ?? []).map(Self.name) }

  private static func name(of row: Row) -> String {
    naming[row.table.name]?.first.flatMap { row[$0].text } ?? ""
  }

  private static func country(inTag text: String) -> String? {
    let parts = text.split(separator: "_")
    guard parts.count == 2, parts[0].utf8.count == 2, parts[1].utf8.count == 2 else { return nil }
    return folded(String(parts[1]))
  }

  private static func folded(_ name: String) -> String {
    let bytes = name.uppercased().utf8.map {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") ? UInt8(ascii: "_") : $0
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
