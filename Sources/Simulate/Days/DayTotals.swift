/// What a line item's hours of one UTC date sum to.
struct DayTotals: Sendable {
  /// The day, in days since 1970.
  var date = Int64.min
  var requests: Int64 = 0
  var impressions: Int64 = 0
  var viewable: Int64 = 0
  var starts: Int64 = 0
  var completions: Int64 = 0
  var clicks: Int64 = 0
  var spend: Int64 = 0
  var invalid: Int64 = 0
  var failures: Int64 = 0
  /// Impressions by local hour.
  var byHour = [Int64](repeating: 0, count: 24)
  /// Impressions that measuring tags saw.
  var tagged = 0.0
  /// Failures while a creative was new, in proportion to its share.
  var newFailures: Int64 = 0
  /// Errors during incidents, and those that the incidents caused.
  var incidentErrors: Int64 = 0
  var causedErrors = 0.0
  /// Requests lost to incidents, device by device.
  var deviceLosses: [Double]

  init(devices: Int) {
    deviceLosses = [Double](repeating: 0, count: devices)
  }

  /// Begins another day in the same memory.
  mutating func begin(_ date: Int64) {
    self.date = date
    (requests, impressions, viewable, starts) = (0, 0, 0, 0)
    (completions, clicks, spend, invalid, failures) = (0, 0, 0, 0, 0)
    (tagged, newFailures, incidentErrors, causedErrors) = (0, 0, 0, 0)
    for hour in 0..<24 { byHour[hour] = 0 }
    for device in deviceLosses.indices { deviceLosses[device] = 0 }
  }
}
