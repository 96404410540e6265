package import Tables

extension Registry {
  /// The instant that stands in both stamps of every fixed row.
  package static let referenceInstant = "2025-01-01T00:00:00Z"

  /// Every fixed row that `init-db` makes, parents before children, numbered from 1 in each table.
  ///
  /// `uid` has no value yet: a later step fills every column of the role `.uid` from the name of the
  /// table and the row's natural key, `naturalKey(of:)`.
  package static let referenceRows: [Row] = fixedRows.flatMap(\.rows)

  /// The fixed rows of one table, in the order of their numbers; none for other tables.
  package static func referenceRows(of table: Table) -> [Row] {
    fixedRows.first { $0.table.name == table.name }?.rows ?? []
  }

  private static let fixedRows: [(table: Table, rows: [Row])] = [
    (currencies, CurrencyEntry.rows),
    (markets, MarketEntry.rows),
    (brands, BrandEntry.rows),
    (channels, ChannelEntry.rows),
    (mappingAliases, MappingAliasEntry.rows),
    (audiences, AudienceEntry.rows),
    (users, UserEntry.rows),
    (ticketTypes, TicketTypeEntry.rows),
    (titles, TitleEntry.rows),
  ]
}
