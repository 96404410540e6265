internal import Registry
internal import Tables
internal import Units

/// Which hours each layer has processed, as `lakehouse_state` keeps it.
///
/// Bronze and silver process hours of arrival. Gold processes hours of events, all up to one of them: what
/// changes an hour reopens it and every later one.
struct LayerStates {
  private let session: LakehouseSession
  private let table = SQLText.identifier(Registry.lakehouseState.name)

  init(_ session: LakehouseSession) { self.session = session }

  /// The hours that a layer has processed, in order.
  func hours(of layer: LakehouseLayer) throws -> [Hour] {
    try session.rows(
      "SELECT hour FROM main.\(table) WHERE layer = ? ORDER BY hour", .text(layer.rawValue)
    ).compactMap { try $0[0].text.map { try Instant(parsing: $0).hour } }
  }

  /// The last hour that a layer has processed.
  func lastHour(of layer: LakehouseLayer) throws -> Hour? {
    try session.cell(
      "SELECT MAX(hour) FROM main.\(table) WHERE layer = ?", .text(layer.rawValue)
    ).text.map { try Instant(parsing: $0).hour }
  }

  /// Notes that a layer has processed an hour.
  func close(_ hour: Hour, of layer: LakehouseLayer) throws {
    try session.run(
      "INSERT OR REPLACE INTO main.\(table) (layer, hour, watermark, batch_id) VALUES (?, ?, ?, ?)",
      .text(layer.rawValue), .text(hour.description), .text(hour.end.description),
      .text(LandedHour.batch(of: hour)))
  }

  /// Notes that gold has processed every hour of silver from one on.
  func closeGold(from hour: String) throws {
    try session.run(
      """
      INSERT INTO main.\(table) (layer, hour, watermark, batch_id)
      SELECT 'GOLD', s.event_hour, c.hour_end, substr(s.event_hour, 1, 13)
      FROM (
        SELECT DISTINCT event_hour FROM main.silver_ad_click_events_clean WHERE event_hour >= ?
      ) AS s
      JOIN clock_hours AS c ON c.hour_start = s.event_hour
      """, .text(hour))
  }

  /// Notes that a layer must process an hour, and gold those from an hour on, anew.
  func reopen(_ layer: LakehouseLayer, from hour: String, upTo last: String? = nil) throws {
    try session.run(
      "DELETE FROM main.\(table) WHERE layer = ? AND hour >= ? AND hour <= ?",
      .text(layer.rawValue), .text(hour), .text(last ?? "9"))
  }
}
