package import Registry
package import Units

/// What the simulator is told of a line item.
package struct LineItemPlan: Sendable {
  /// The key of the line item's row.
  package var id: Identifier<LineItemPlan>
  /// The name under which its draws are made; never its position or key.
  package var streamKey: String
  /// Its flights, in the order of their days, which do not overlap.
  package var flights: [FlightPlan]
  /// Its part of the campaign's initial amount.
  package var budget: Money
  /// The bid for a thousand impressions.
  package var bid: Money
  /// How its budget is spread over its flights.
  package var pacing: Pacing = .even
  /// The ceiling of its throttle, in percent of the offered requests.
  package var pacingPercent: Int64 = 100
  /// What viewers see.
  package var format: AdFormat = .standardVideo
  /// Where in the programme it stands.
  package var placement: Placement = .preRoll
  /// The length of its spots in seconds; 0 for still images.
  package var durationSeconds: Int64 = 30
  /// Whom it reaches.
  package var audience = AudiencePlan()
  /// How often one viewer may see it.
  package var caps: [CapPlan] = []
  /// What it shows; one that is not given is thought of as a plain creative.
  package var creatives: [CreativePlan] = []
  /// The days of releases that raise its supply.
  package var releases: [ReleasePlan] = []
  /// When its ticket was launched; nothing where it starts with its first flight.
  package var launchedAt: Instant?
  /// Offered supply as a multiple of what the budget needs; drawn where it is nothing.
  package var supplyMultiple: Double?
  /// The simulation ends after so many hours from the first flight's start; nothing for all.
  package var hourLimit: Int64?
  /// Who verifies its impressions.
  package var verifier: PixelVendor = .integralAdScience
  /// The status before the first step; only `ACTIVE` delivers.
  package var status: CampaignStatus = .active
  /// Later statuses, in the order in which they take effect.
  package var statusSteps: [StatusStep] = []
  /// What goes wrong, in the order of its beginning.
  package var incidents: [IncidentPlan] = []

  /// Describes a line item by what has no default.
  package init(
    id: Identifier<LineItemPlan>, streamKey: String, flights: [FlightPlan], budget: Money,
    bid: Money
  ) {
    self.id = id
    self.streamKey = streamKey
    self.flights = flights
    self.budget = budget
    self.bid = bid
  }
}
