import Registry
import Tables
import Units

/// Writes the hours of line items to batches of `campaign_performance`.
struct PerformanceWriter {
  private var batch = RecordBatch(Registry.campaignPerformance, capacity: 2 * HourColumns.capacity)
  private let keys: (line: Int, hour: Int, campaign: Int, flight: Int)
  private let clock: (hour: Int, day: Int, business: Int, weekend: Int, daypart: Int)
  /// Where the columns of counts begin, in the order of `counts(of:)`.
  private let offsets: [Int]
  // What the 168 hours of a local week mean.
  private let businessHours: [Int64]
  private let weekends: [Int64]
  private let dayparts: [Int64]

  /// The columns that are copied as they are, in the table's order.
  private static let copied = [
    "requests", "responses", "eligible_impressions", "auctions_won", "impressions",
    "measurable_impressions", "viewable_impressions", "audible_impressions",
    "invalid_impressions", "video_start", "video_q25", "video_q50", "video_q75", "video_q100",
    "skips", "clicks", "invalid_clicks", "qr_scans", "interactive_engagements", "conversions",
    "reach", "cumulative_reach", "watch_seconds", "error_count", "timeout_count",
    "throttle_ppm", "spend_micros",
  ]

  init() {
    let made = batch
    keys = (
      made.offset(of: "line_item_id"), made.offset(of: "hour_ts"),
      made.offset(of: "campaign_id"), made.offset(of: "flight_id")
    )
    clock = (
      made.offset(of: "local_hour"), made.offset(of: "day_of_week"),
      made.offset(of: "is_business_hour"), made.offset(of: "is_weekend"),
      made.offset(of: "daypart")
    )
    offsets = Self.copied.map { made.offset(of: $0) } + [made.offset(of: "clearing_cpm_micros")]
    businessHours = (0..<168).map {
      LocalClock.isBusinessHour(dayOfWeek: $0 / 24, localHour: $0 % 24) ? 1 : 0
    }
    weekends = (0..<168).map { LocalClock.isWeekend(dayOfWeek: $0 / 24) ? 1 : 0 }
    dayparts = (0..<168).map { Int64(Daypart(localHour: $0 % 24).position) }
  }

  /// Appends some of the rows of the columns; a full batch goes to the sink.
  mutating func append(
    _ columns: HourColumns, _ model: LineModel, flight: FlightPlan, rows: Range<Int>,
    into sink: inout some RecordSink
  ) throws {
    guard !rows.isEmpty else { return }
    if batch.count + rows.count > batch.capacity { try flush(into: &sink) }
    fill(keys.line, model.line.id.rawValue, rows.count)
    fill(keys.campaign, model.campaign.id.rawValue, rows.count)
    fill(keys.flight, flight.id.rawValue, rows.count)
    fillClock(columns, rows)
    copy(columns, rows)
    batch.count += rows.count
  }

  /// Hands on what is left.
  mutating func flush(into sink: inout some RecordSink) throws {
    guard batch.count > 0 else { return }
    try sink.write(batch)
    batch.removeAll()
  }

  private mutating func fill(_ offset: Int, _ value: Int64, _ count: Int) {
    let start = offset + batch.count
    for cell in start..<(start + count) { batch.integers[cell] = value }
  }

  private mutating func fillClock(_ columns: HourColumns, _ rows: Range<Int>) {
    for row in rows {
      let target = batch.count + row - rows.lowerBound
      let (hour, day) = (columns.localHours[row], columns.weekdays[row])
      let place = Int(day * 24 + hour)
      batch.integers[keys.hour + target] = (columns.first + Int64(row)).start.secondsSinceEpoch
      batch.integers[clock.hour + target] = hour
      batch.integers[clock.day + target] = day
      batch.integers[clock.business + target] = businessHours[place]
      batch.integers[clock.weekend + target] = weekends[place]
      batch.integers[clock.daypart + target] = dayparts[place]
      // Nothing clears where nothing is shown.
      batch.integers[offsets[27] + target] =
        columns.impressions[row] > 0 ? columns.clearing[row] : 0
    }
  }

  private mutating func copy(_ columns: HourColumns, _ rows: Range<Int>) {
    let sources = [
      columns.requests, columns.responses, columns.eligible, columns.won, columns.impressions,
      columns.measurable, columns.viewable, columns.audible, columns.invalid, columns.starts,
      columns.quarters, columns.halves, columns.threeQuarters, columns.completions,
      columns.skips, columns.clicks, columns.invalidClicks, columns.scans,
      columns.interactions, columns.conversions, columns.reach, columns.cumulativeReach,
      columns.watchSeconds, columns.errors, columns.timeouts, columns.throttles, columns.spend,
    ]
    for (source, offset) in zip(sources, offsets) {
      let start = offset + batch.count
      var all = batch.integers.mutableSpan
      var cells = all._mutatingExtracting(start..<(start + rows.count))
      let values = source.span.extracting(rows)
      for row in values.indices { cells[row] = values[row] }
    }
  }
}
