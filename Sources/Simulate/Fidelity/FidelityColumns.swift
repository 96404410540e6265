package import Units

/// The columns of `campaign_performance` that are judged, for the hours of one line item in order.
package struct FidelityColumns: Sendable {
  /// The names of the columns, in the order in which a row gives them.
  package static let names = [
    "hour_ts", "local_hour", "day_of_week", "requests", "impressions", "video_start",
    "video_q25", "video_q100", "clicks", "reach", "cumulative_reach", "throttle_ppm",
    "spend_micros",
  ]

  private let columns: [[Int64]]

  /// Takes whole columns, one for each name; `hour_ts` in seconds since 1970, rows in its order.
  package init(_ columns: [[Int64]]) {
    precondition(columns.count == Self.names.count, "a column for each name")
    precondition(Set(columns.map(\.count)).count == 1, "columns of one length")
    self.columns = columns
  }

  /// The hours.
  package var count: Int { columns[0].count }

  /// From the start of the first hour to the end of the last; nothing without hours.
  package var span: Range<Instant>? {
    guard let first = seconds.first, let last = seconds.last else { return nil }
    return Instant(secondsSinceEpoch: first)..<Instant(secondsSinceEpoch: last + 3_600)
  }

  var seconds: [Int64] { columns[0] }
  var localHours: [Int64] { columns[1] }
  var weekdays: [Int64] { columns[2] }
  var requests: [Int64] { columns[3] }
  var impressions: [Int64] { columns[4] }
  var starts: [Int64] { columns[5] }
  var quarters: [Int64] { columns[6] }
  var completions: [Int64] { columns[7] }
  var clicks: [Int64] { columns[8] }
  var reach: [Int64] { columns[9] }
  var cumulativeReach: [Int64] { columns[10] }
  var throttles: [Int64] { columns[11] }
  var spend: [Int64] { columns[12] }

  /// The places of the hours in which something was asked for.
  var live: [Int] {
    let requests = requests
    return requests.indices.filter { requests[$0] > 0 }
  }
}
