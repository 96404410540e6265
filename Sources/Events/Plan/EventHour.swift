package import Units

/// What an hour of a line item brings: clicks, and what they cost together.
package struct EventHour: Hashable, Sendable {
  /// The hour.
  package let hour: Hour
  /// Clicks, the invalid ones included.
  package let clicks: Int64
  /// The clicks that the filter calls invalid traffic.
  package let invalidClicks: Int64
  /// What the hour cost.
  package let spend: Money

  /// Describes an hour.
  package init(_ hour: Hour, clicks: Int64, invalidClicks: Int64, spend: Money) {
    self.hour = hour
    self.clicks = clicks
    self.invalidClicks = invalidClicks
    self.spend = spend
  }

  /// True where nothing is to be told of the hour.
  package var isSilent: Bool { clicks == 0 && spend == .zero }
}
