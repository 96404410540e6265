package import Diagnostics
package import Units

/// A campaign as a user wants it: what was given, with its places; everything else is generated.
package struct CampaignSpec: Hashable, Sendable {
  /// The name of the profile or example, which becomes the campaign's `origin`.
  package var name: String
  /// Where it was written.
  package var place: Place
  /// What it is, in a sentence.
  package var description: String?
  /// What a user noted beside it: focus, strategy, results.
  package var notes: [CampaignNote] = []
  /// The seed that holds unless the command line gives another.
  package var seed: Int64?
  /// The algorithms that the user insists on.
  package var fingerprint: Given<String>?
  /// When entities are created and tickets opened.
  package var start: Given<Instant>?
  /// The last instant that is stored.
  package var asOf: Given<Instant>?
  /// What was given of the row of `advertisers`, its currency included.
  package var advertiser = EntitySpec("advertisers")
  /// What was given of the row of `campaigns`, without its dates.
  package var campaign = EntitySpec("campaigns")
  /// The days of the campaign, as far as given.
  package var flight: FlightSpec?
  /// What was given of the row of `budgets`.
  package var budget = EntitySpec("budgets")
  /// Rows of `budget_changes`, each with its instant and amount.
  package var budgetChanges: [EntitySpec] = []
  /// Rows of `status_changes`, each with its instant and the new status.
  package var statusChanges: [EntitySpec] = []
  /// The line items; empty when they are to be generated.
  package var lineItems: [LineItemSpec] = []
  /// How much is to be simulated.
  package var performance = PerformanceSpec()
  /// What is to go wrong.
  package var incidents: [IncidentSpec] = []
  /// The share of events with a defect, where another one was given than the default.
  package var eventShares: [EventDefect: Double] = [:]
  /// How people work on its tickets; nothing where nothing was said of it.
  package var adOps: AdOpsSpec?
  /// A digest of everything that decides content but seed, start and as-of, in hexadecimal.
  package var contentHash = ""

  /// Begins a campaign of which nothing is given.
  package init(_ name: String, at place: Place) {
    self.name = name
    self.place = place
  }
}
