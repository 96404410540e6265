package import Registry
package import Units

/// A part of a campaign on one channel.
package struct NeutralLineItem: Hashable, Sendable {
  /// The row of `line_items`.
  package var id: Int64
  /// The name that people gave it, or that the taxonomy builds for its placement.
  package var name: String
  /// Where it runs.
  package var channel: NeutralChannel
  /// What viewers see.
  package var format: AdFormat
  /// The rank among the line items of the campaign: 1 is served first.
  package var priority: Int64 = 2
  /// The bid for a thousand impressions.
  package var bidCPM: Money
  /// Its share of the campaign's budget: of the whole, or of one day.
  package var budget: Money
  /// Impressions promised or hoped for, if any.
  package var impressionGoal: Int64?
  /// How its budget is spread over its flights.
  package var pacing = Pacing.even
  /// The largest share of the offered requests that it may bid for, in percent.
  package var pacingPercent: Int64 = 100
  /// Whom it reaches.
  package var targeting = NeutralTargeting()
  /// Whom it reached before a change of targeting, if that is known.
  package var previousTargeting: NeutralTargeting?
  /// Its spans of days, in order and without overlap.
  package var flights: [NeutralFlight]
  /// How often one viewer may see it.
  package var caps: [NeutralCap] = []
  /// What it shows.
  package var creatives: [NeutralCreative]
  /// The rows of the creatives that it shows no longer.
  package var retiredCreativeIDs: [Int64] = []

  /// Describes a line item; what has a default is set afterwards.
  package init(
    id: Int64, name: String, channel: NeutralChannel, format: AdFormat = .standardVideo,
    bidCPM: Money, budget: Money, flights: [NeutralFlight], creatives: [NeutralCreative]
  ) {
    self.id = id
    self.name = name
    self.channel = channel
    self.format = format
    self.bidCPM = bidCPM
    self.budget = budget
    self.flights = flights
    self.creatives = creatives
  }

  /// True unless all that it shows is still.
  var isVideo: Bool { creatives.contains { !$0.isImage } }

  /// How many days its flights have together.
  var dayCount: Int64 { flights.reduce(0) { $0 + $1.dayCount } }

  /// Its days from the first to the last, gaps included; nothing without flights.
  var days: ClosedRange<CivilDate>? {
    guard let first = flights.map(\.days.lowerBound).min(),
      let last = flights.map(\.days.upperBound).max()
    else { return nil }
    return first...last
  }
}
